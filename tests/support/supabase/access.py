# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys and tokens: what the gateway lets pass, and whom the server takes a caller for."""

import hmac
import re
import time

import jwt

import errors

FAR_FUTURE = 4102444800  # 2100
OPEN_PATHS = re.compile(r"/object/(public|sign)/")  # a browser may follow such an address without any key


class Keys:
    """The keys of a project: the two old ones are tokens, the two new ones mere words that the gateway knows.

    All follow from the secret: a server that is started again knows the same.
    """

    def __init__(self, jwt_secret):
        self.jwt_secret = jwt_secret
        self.service = self.token({"role": "service_role"})
        self.anon = self.token({"role": "anon"})
        self.secret = "sb_secret_" + self._word("secret")
        self.publishable = "sb_publishable_" + self._word("publishable")

    def _word(self, purpose):
        return hmac.new(self.jwt_secret.encode(), purpose.encode(), "sha256").hexdigest()[:32]

    def as_json(self):
        return {
            "service": self.service,
            "anon": self.anon,
            "secret": self.secret,
            "publishable": self.publishable,
        }

    def token(self, claims, lives_seconds=None):
        expires = FAR_FUTURE if lives_seconds is None else int(time.time()) + lives_seconds
        return jwt.encode({"iss": "supabase", "exp": expires, **claims}, self.jwt_secret, "HS256")

    def claims(self, token):
        return jwt.decode(token, self.jwt_secret, ["HS256"], options={"verify_aud": False})


def is_open(method, path):
    return method in ("GET", "HEAD") and OPEN_PATHS.match(path) is not None


def pass_gateway(keys, headers, is_open_path):
    """What the hosted gateway does: refuses unknown keys and makes tokens of the new ones."""
    if is_open_path:
        return
    key = headers.get("apikey")
    if not key:
        raise errors.gateway_refusal(
            "No API key found in request", "No `apikey` request header or url param was found."
        )
    translation = {
        keys.service: keys.service,
        keys.anon: keys.anon,
        keys.secret: keys.service,
        keys.publishable: keys.anon,
    }
    if key not in translation:
        raise errors.gateway_refusal("Invalid API key", "Double check your API key.")
    if key == keys.secret and headers.get("user-agent", "").startswith("Mozilla/"):
        raise errors.gateway_refusal(
            "Forbidden use of secret API key in browser",
            "Secret API keys can only be used in a protected environment and should never be used in a browser.",
        )
    bearer = headers.get("authorization", "")
    scheme, _, word = bearer.partition(" ")
    is_new = key in (keys.secret, keys.publishable)
    if is_new and (not bearer or word == key):
        headers["authorization"] = "Bearer " + translation[key]
    elif scheme.lower() == "bearer" and word.startswith("sb_"):
        raise errors.gateway_refusal("Invalid API key", "A new key must be the same in both headers.")


def authenticated(keys, headers):
    """The claims of the caller's token."""
    header = headers.get("authorization")
    if not header:
        raise errors.invalid_request("headers must have required property 'authorization'")
    token = re.sub("^bearer ", "", header, flags=re.IGNORECASE)
    try:
        return keys.claims(token)
    except jwt.ExpiredSignatureError as problem:
        raise errors.access_denied('"exp" claim timestamp check failed') from problem
    except jwt.InvalidSignatureError as problem:
        raise errors.access_denied("signature verification failed") from problem
    except jwt.InvalidTokenError as problem:
        raise errors.access_denied("Invalid Compact JWS") from problem

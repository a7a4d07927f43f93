#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The web app's site as far as its pages matter here: the real Django issues the session, its cookie and the token.

site.py DATABASE PORT serves it on 127.0.0.1. GET /upload/ opens a session with a row and a document; the page it answers
then does what the web app's pages do: it asks /cleanup-session/ with fetch, and shows what it was told."""

import os
import socketserver
import sys
from wsgiref.simple_server import WSGIServer, make_server

import django
from django.conf import settings

database, port = sys.argv[1], int(sys.argv[2])
settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": database, "OPTIONS": {"timeout": 20}}},
    INSTALLED_APPS=["django.contrib.sessions", "parser"],
    MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware", "django.middleware.csrf.CsrfViewMiddleware"],
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField", USE_TZ=True, SECRET_KEY="of a test", ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__, TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
)
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support", "django"))
django.setup()

from django.core.management import call_command  # noqa: E402
from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.http import HttpResponse  # noqa: E402
from django.template import engines  # noqa: E402
from django.urls import path  # noqa: E402
from parser.models import ProcessedDocument, UserSession  # noqa: E402

SCRIPT = """
function getCookie(name) {
    const found = document.cookie.split(';').map(part => part.trim()).find(part => part.startsWith(name + '='));
    return found ? decodeURIComponent(found.substring(name.length + 1)) : null;
}
async function ask(url, options) {
    try {
        const response = await fetch(url, options);
        return {status: response.status, ...(await response.json())};
    } catch (problem) {
        return {problem: String(problem)};
    }
}
async function clean() {
    const token = %(token)s;
    return {
        info: await ask('/cleanup-info/'),
        cleaned: await ask('/cleanup-session/', {
            method: 'POST', headers: {'X-CSRFToken': token, 'Content-Type': 'application/json'}, body: '{}'}),
    };
}
clean().then(told => { document.getElementById('told').textContent = JSON.stringify(told); });
"""


def upload(request):
    if not request.session.session_key:
        request.session["visited"] = True
        request.session.save()
    key = request.session.session_key
    session, _ = UserSession.objects.get_or_create(session_key=key)
    ProcessedDocument.objects.create(session=session, filename="a.pdf", file_type="pdf", file_size=5,
                                     source_file_path=f"{key}/a.pdf")
    # The cookie itself, or the form's masked token: both are what pages send.
    token = "getCookie('csrftoken')" if "cookie" in request.GET else "document.querySelector('input').value"
    page = "<!doctype html><form>{% csrf_token %}</form><p id=key>" + key + "</p><pre id=told>nothing</pre><script>"
    text = engines["django"].from_string(page).render({}, request) + SCRIPT % {"token": token} + "</script>"
    return HttpResponse(text)


urlpatterns = [path("upload/", upload)]


class Server(socketserver.ThreadingMixIn, WSGIServer):
    daemon_threads = True


call_command("migrate", verbosity=0, interactive=False)
with make_server("127.0.0.1", port, get_wsgi_application(), server_class=Server) as server:
    print(server.server_port, flush=True)
    server.serve_forever()

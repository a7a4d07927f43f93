# SPDX-License-Identifier: GPL-3.0-or-later
"""An upload as a browser's form sends it."""

from email.parser import BytesParser
from email.policy import HTTP

import errors


def file_of(body, content_type):
    """The bytes and the type of the form's file."""
    message = BytesParser(policy=HTTP).parsebytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body)
    for part in message.iter_parts() if message.is_multipart() else ():
        if part.get_filename() is not None or part.get_param("name", header="content-disposition") == "":
            return part.get_payload(decode=True), part.get_content_type()
    raise errors.invalid_request("no file in the form")

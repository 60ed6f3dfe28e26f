"""Who the fuzzer is, by what it calls, and what it must leave alone so that it stays who it is.

Read by the fuzzer because SCHEMATHESIS_HOOKS names this file; scripts/lib/fuzz-target.mjs makes the accounts.
"""

import itertools
import json
import os
import secrets
import urllib.request
import zlib
from urllib.parse import unquote

import schemathesis
from schemathesis.core.parameters import ParameterLocation

URL = os.environ["WORKLOG_FUZZ_URL"]
PERSON = os.environ["WORKLOG_FUZZ_PERSON"]

# Whoever is behind these two must be there, under that name and in that role, until the end.
KEPT = {PERSON.lower(), os.environ["WORKLOG_FUZZ_ADMINISTRATOR"].lower()}

# Known to scripts/schemathesis.toml, too: some who try it are let in.
PASSWORD = os.environ["WORKLOG_FUZZ_PASSWORD"]

# The calls whose path names the person whose ledger it is.
OLDER_LEDGER = (
    "olderReadDays",
    "olderRecordDay",
    "olderChangeDay",
    "olderDeleteDays",
    "olderReadSettings",
    "olderChangeSettings",
)

# What asks for days. More than one of these at once is refused, and the examples of all parameters go together.
SELECTIONS = {
    "olderReadDays": ({"date"}, {"year"}),
    "olderDeleteDays": ({"date"}, {"year", "deleteyear"}, {"deleteall"}),
}
turns = itertools.count()


def operation_id(operation):
    return operation.definition.raw.get("operationId")


def opens_to(scheme):
    """What is open to credentials of that kind, as the description says."""

    def filter_operation(context):
        security = context.operation.definition.raw.get("security", [])
        return any(scheme in requirement for requirement in security)

    return filter_operation


class Bearer:
    """A token in the header."""

    variable = ""

    def get(self, case, context):
        return os.environ[self.variable]

    def set(self, case, data, context):
        case.headers["Authorization"] = f"Bearer {data}"


class Session:
    """A cookie."""

    def set(self, case, data, context):
        case.cookies["worklog_session"] = data


# The first of these that an operation belongs to is who calls it.


@schemathesis.auth().apply_to(path_regex=r"^/(configs|search|metrics)")
class Operator(Bearer):
    variable = "WORKLOG_FUZZ_OPERATOR_TOKEN"


@schemathesis.auth().apply_to(tag="Administration")
class Administrator(Session):
    def get(self, case, context):
        return os.environ["WORKLOG_FUZZ_ADMINISTRATOR_SESSION"]


# These end the session or the account that they are called with, so there is a new one for each call.
@schemathesis.auth(refresh_interval=None).apply_to(
    operation_id=["deleteMe", "signOut", "endSession", "endOtherSessions"]
)
class WhoeverLeaves(Session):
    def get(self, case, context):
        return new_session()


# With a token, because to a session `deleteuser` would delete the account.
@schemathesis.auth().apply_to(opens_to("token"))
class Person(Bearer):
    variable = "WORKLOG_FUZZ_PERSON_TOKEN"


# Somebody else: they may come to be called anything, and be deleted by the administrator; then there is another.
@schemathesis.auth(retry_on=[401]).apply_to(opens_to("session"))
class Somebody(Session):
    def get(self, case, context):
        return new_session()


def new_session():
    """Signs a stranger up; gives the secret of their session."""
    body = json.dumps({"name": f"fuzz {secrets.token_hex(8)}", "password": PASSWORD}).encode()
    request = urllib.request.Request(
        f"{URL}/api/v2/users", body, {"Content-Type": "application/json"}, method="POST"
    )
    with urllib.request.urlopen(request, timeout=10) as response:
        cookie = response.headers["Set-Cookie"]
    return cookie.split("=", 1)[1].split(";", 1)[0]


@schemathesis.hook
def before_call(context, case, kwargs):
    """Decides whom a path names, wherever the name came from."""
    name = (case.path_parameters or {}).get("name")
    if not isinstance(name, str):
        return
    operation = operation_id(case.operation)
    # The fuzzer has encoded some of its names already.
    if operation in ("changeUser", "deleteUser") and unquote(name).lower() in KEPT:
        case.path_parameters["name"] = "nobody"
    # To strangers the answer is 403, whatever else they send; one name in ten stays a stranger's.
    if operation in OLDER_LEDGER and not is_meant_to_be_wrong(case, ParameterLocation.PATH):
        chosen = zlib.crc32(name.encode("utf-8", "replace")) % 10
        if chosen > 0:
            case.path_parameters["name"] = PERSON.upper() if chosen == 1 else PERSON


@schemathesis.hook("before_call")
def select_once(context, case, kwargs):
    """Leaves one selection of days where there are several, but for every fourth time."""
    selections = SELECTIONS.get(operation_id(case.operation), ())
    given = [selection for selection in selections if selection & set(case.query or {})]
    if len(given) < 2 or is_meant_to_be_wrong(case, ParameterLocation.QUERY):
        return
    turn = next(turns)
    if turn % 4 == 3:
        return
    kept = given[turn % len(given)]
    others = set().union(*selections, {"deleteuser"}) - kept
    for parameter in others & set(case.query):
        del case.query[parameter]


def is_meant_to_be_wrong(case, location):
    """Whether that part of the request is one that the server has to refuse."""
    return case.meta is not None and case.meta.is_negative_at(location)

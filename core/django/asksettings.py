# SPDX-License-Identifier: GPL-3.0-or-later
"""What docsweep asks of a Django project: run by the project's own Python with -c, in the project's folder. It reads the
settings and the models, connects to nothing, writes nothing and answers one line of JSON: sys.argv[2], then the object.
sys.argv[1] is the settings module; empty: the one that manage.py names. Runs on Python 3.5 and later."""

import os
import sys

# Whatever the project prints goes to standard error; the answer has a way of its own.
answer_fd = os.dup(1)
os.dup2(2, 1)
sys.dont_write_bytecode = True

import ast
import importlib.util
import json
import re

OURS = (
    "SUPABASE_URL SUPABASE_SERVICE_KEY SUPABASE_KEY SUPABASE_BUCKET_NAME STORAGE_ROOT CLEANUP_INTERVAL_HOURS "
    "AUTO_CLEANUP_ENABLED STORAGE_CLEANUP_ENABLED MAX_STORAGE_SIZE_MB"
).split()
ALSO = {"SUPABASE_BUCKET_NAME": ("SUPABASE_BUCKET", "SUPABASE_STORAGE_BUCKET", "STORAGE_BUCKET", "BUCKET_NAME")}
SECRET = re.compile("PASS|PWD|SECRET|TOKEN|CREDENTIAL|PRIVATE|DATABASE_URL|DSN|KEY", re.I)
LONGEST = 4000
LONGEST_SOURCE = 1000000


def without_secrets(text):
    for name, value in os.environ.items():
        if SECRET.search(name) and len(value) >= 4:
            text = text.replace(value, "***")
    return re.sub(r"://[^/@\s]*@", "://***@", text)


def plain(value, depth=0):
    """A value as JSON has it: paths and lazy texts as text, what is no value as null."""
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, float):
        return value if abs(value) < 1e300 else None
    if isinstance(value, (str, os.PathLike)):
        return os.fspath(value)[:LONGEST] if isinstance(os.fspath(value), str) else None
    if isinstance(value, dict) and depth < 4:
        return {str(key)[:200]: plain(each, depth + 1) for key, each in list(value.items())[:200]}
    if isinstance(value, (list, tuple, set, frozenset)) and depth < 4:
        return [plain(each, depth + 1) for each in list(value)[:200]]
    if type(value).__name__ == "__proxy__":
        return str(value)[:LONGEST]
    return None


def say(answer):
    line = (sys.argv[2] + json.dumps(answer) + "\n").encode("ascii")
    while line:
        line = line[os.write(answer_fd, line):]
    os._exit(0)  # nothing that the project has started is waited for


def give_up(step, problem):
    """The last line of the traceback, and the last place in the project that is in it."""
    place = ""
    trace = problem.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file.startswith(os.getcwd() + os.sep) and "site-packages" not in file:
            place = "%s line %d" % (file, trace.tb_lineno)
        trace = trace.tb_next
    if isinstance(problem, SyntaxError) and problem.filename:
        place = "%s line %d" % (problem.filename, problem.lineno or 0)
    try:
        text = str(problem)
    except Exception:
        text = ""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    said = type(problem).__name__ + (": " + lines[-1 if len(lines) > 1 and len(lines[0]) < 3 else 0] if lines else "")
    say({"failed": step, "said": without_secrets(said)[:1000], "place": place[:1000],
         "missing": (getattr(problem, "name", None) or "") if isinstance(problem, ImportError) else ""})


def module_of_manage():
    """What manage.py sets DJANGO_SETTINGS_MODULE to, by os.environ.setdefault or os.environ[...] = ..."""

    def text(node):
        value = getattr(node, "value", getattr(node, "s", None))
        return value if isinstance(value, str) else None

    with open("manage.py", "rb") as file:
        tree = ast.parse(file.read(LONGEST_SOURCE))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "setdefault" and len(node.args) == 2:
            if text(node.args[0]) == "DJANGO_SETTINGS_MODULE" and text(node.args[1]):
                return text(node.args[1])
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Subscript):
            key = node.targets[0].slice
            if text(getattr(key, "value", key)) == "DJANGO_SETTINGS_MODULE" or text(key) == "DJANGO_SETTINGS_MODULE":
                if text(node.value):
                    return text(node.value)
    return ""


def source_of(module):
    """The text of a module, which is not run for it (the packages it is in are). Empty where there is none."""
    try:
        spec = importlib.util.find_spec(module)
        with open(spec.origin, "rb") as file:
            return file.read(LONGEST_SOURCE).decode("utf-8", "replace")
    except Exception:
        return ""


def keeps_activity(entry):
    module = entry.rpartition(".")[0]
    return not entry.startswith("django.") and ("last_activity" in source_of(module) or "activity" in entry.lower())


def named(settings, own, name):
    """A setting of ours: the web app's own table of them, then the settings, then the environment they were read from."""
    for each in (name,) + ALSO.get(name, ()):
        if isinstance(own, dict) and own.get(each) not in (None, ""):
            return plain(own[each])
        if getattr(settings, each, None) not in (None, ""):
            return plain(getattr(settings, each))
    return os.environ.get(name) or None


def load_models(settings, answer):
    """As django.setup() does, but for what applications do once they are ready: they start threads and schedulers."""
    from django.apps import AppConfig, apps

    for entry in settings.INSTALLED_APPS:
        config = entry if isinstance(entry, AppConfig) else AppConfig.create(entry)
        apps.app_configs[config.label] = config
        config.apps = apps
    apps.apps_ready = True
    for config in apps.get_app_configs():
        config.import_models()
    apps.clear_cache()
    apps.models_ready = True
    for config in apps.get_app_configs():
        for name, model in config.models.items():
            if name in ("usersession", "processeddocument"):
                answer["tables"][name] = model._meta.db_table
                answer["apps"].append(config.name)
                if name == "usersession":
                    from django.db import router

                    answer["alias"] = router.db_for_write(model)


def main():
    sys.path.insert(0, os.getcwd())
    try:
        import django
    except BaseException as problem:
        give_up("django", problem)
    module = sys.argv[1]
    try:
        module = module or os.environ.get("DJANGO_SETTINGS_MODULE") or module_of_manage()
    except BaseException as problem:
        give_up("manage.py", problem)
    if not module:
        say({"failed": "module", "said": "", "place": "", "missing": ""})
    os.environ["DJANGO_SETTINGS_MODULE"] = module
    try:
        from django.conf import settings

        databases = dict(settings.DATABASES)
    except BaseException as problem:
        give_up("settings", problem)
    answer = {"python": sys.executable, "python_version": sys.version.split()[0], "django": django.get_version(),
              "module": module, "folder": os.getcwd(), "user": os.geteuid(), "alias": "default", "tables": {}, "models": "",
              "apps": []}
    try:
        load_models(settings, answer)
    except BaseException as problem:
        answer["models"] = without_secrets("%s: %s" % (type(problem).__name__, problem))[:500]
    try:
        database = plain(databases.get(answer["alias"]) or databases.get("default") or {})
        if not database.get("HOST"):
            port = str(database.get("PORT") or os.environ.get("PGPORT") or 5432)
            sockets = [each for each in ("/var/run/postgresql", "/tmp") if os.path.exists(each + "/.s.PGSQL." + port)]
            database["DEFAULT_HOST"] = os.environ.get("PGHOST") or (sockets or ["/var/run/postgresql"])[0]
        import pwd

        database["DEFAULT_USER"] = os.environ.get("PGUSER") or pwd.getpwuid(os.geteuid()).pw_name
        own = getattr(settings, "DOCUMENT_PARSER_SETTINGS", None)
        logging = plain(getattr(settings, "LOGGING", None)) or {}
        middleware = [each for each in settings.MIDDLEWARE if isinstance(each, str)]
        answer.update(
            database=database,
            use_tz=bool(settings.USE_TZ),
            time_zone=settings.TIME_ZONE,
            ours={name: named(settings, own, name) for name in OURS},
            activity=[each for each in middleware if keeps_activity(each)],
            has_middleware=any("last_activity" in source_of(app + ".middleware") for app in set(answer["apps"])),
            has_app=bool(answer["tables"]),
            cronjobs=plain(getattr(settings, "CRONJOBS", None)) or [],
            cron_suffix=plain(getattr(settings, "CRONTAB_COMMENT", None)),
            loggers=logging.get("loggers") or {},
            handlers=logging.get("handlers") or {},
        )
    except BaseException as problem:
        give_up("settings", problem)
    say(answer)


main()

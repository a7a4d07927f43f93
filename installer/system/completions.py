#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Completions of docsweep-cli from what the program says of itself: completions.py DOCSWEEP_CLI bash|zsh|fish"""

import re
import subprocess
import sys

FILES = {"--env-file", "--profile", "--log-file", "--metrics-file"}
WORDS = {"--system": "systemd-user systemd cron taskscheduler launchd", "--log-to": "console file journald syslog",
         "--log-format": "text json", "--log-level": "debug info warning error"}


def said(*arguments):
    return subprocess.run([sys.argv[1], *arguments], capture_output=True, text=True, check=True).stdout


def entries(text, heading, pattern):
    part = re.search(rf"^{heading}:\n((?:  .*\n|\n)+)", text, re.M)
    found = []
    for line in part.group(1).splitlines() if part else []:
        entry = re.match(pattern, line)
        if entry:
            found.append(entry.groups())
        elif found and line.strip():  # a description that goes on
            found[-1] = (*found[-1][:-1], found[-1][-1] + " " + line.strip())
    return found


def look(*path):
    """Options as (name, wants a value, about) and commands as (name, about)."""
    text = said(*path, "--help")
    options = [(name, value is not None, about)
               for name, value, about in entries(text, "Options", r"^  (?:-h,)?(--[\w-]+)(?: ([A-Z:]+))?(?: ...)?\s+(\S.*)$")]
    commands = entries(text, "Commands", r"^  ([\w-]+)\s+(\S.*)$")
    return options, commands


def tree():
    found = {(): look()}
    for name, _ in found[()][1]:
        if name == "help":
            found[(name,)] = ([], [(each, "") for each, _ in found[()][1]] + [("json", "")])
            continue
        below(found, (name,))
    return found


def below(found, path):
    found[path] = look(*path)
    for name, _ in found[path][1]:
        below(found, (*path, name))


def bash(found):
    lines = ["# Made from docsweep-cli's own help.", "_docsweep_cli() {",
             '    local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" path="" each choices',
             '    for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do', '        case "$path $each" in']
    for path in found:
        if path:
            lines.append(f'        "{"".join(" " + part for part in path[:-1])} {path[-1]}") path="$path {path[-1]}" ;;')
    lines += ["        esac", "    done", '    case "$before" in',
              f'    {"|".join(sorted(FILES))}) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;']
    lines += [f'    {name}) mapfile -t COMPREPLY < <(compgen -W "{words}" -- "$word"); return ;;'
              for name, words in WORDS.items()]
    lines += ["    esac", '    case "$path" in']
    for path, (options, commands) in found.items():
        words = " ".join([name for name, *_ in commands] + [name for name, *_ in options])
        lines.append(f'    "{"".join(" " + part for part in path)}") choices="{words}" ;;')
    lines += ["    esac", '    mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$word")', "}",
              "complete -o default -F _docsweep_cli docsweep-cli"]
    return "\n".join(lines)


def zsh(found):
    def quoted(text):
        return text.replace("'", "'\\''").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")

    lines = ["#compdef docsweep-cli", "# Made from docsweep-cli's own help.",
             'local -a choices', 'local each chain=""', 'for each in ${words[2,CURRENT-1]}; do',
             '    case "$chain $each" in']
    for path in found:
        if path:
            lines.append(f'    "{"".join(" " + part for part in path[:-1])} {path[-1]}") chain="$chain {path[-1]}" ;;')
    lines += ["    esac", "done", 'case "${words[CURRENT-1]}" in', f'{"|".join(sorted(FILES))}) _files; return ;;']
    lines += [f"{name}) compadd -- {words}; return ;;" for name, words in WORDS.items()]
    lines += ["esac", 'case "$chain" in']
    for path, (options, commands) in found.items():
        items = [f"'{name}:{quoted(about)}'" for name, about in commands]
        items += [f"'{name}:{quoted(about)}'" for name, _, about in options]
        lines.append(f'"{"".join(" " + part for part in path)}") choices=({" ".join(items)}) ;;')
    lines += ["esac", "_describe 'docsweep-cli' choices"]
    return "\n".join(lines)


def fish(found):
    def quoted(text):
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"

    lines = ["# Made from docsweep-cli's own help.", "complete -c docsweep-cli -f"]
    for path, (options, commands) in found.items():
        seen = " ".join(name for name, _ in commands)
        if not path:
            when = "__fish_use_subcommand"
        else:
            when = "; and ".join(f"__fish_seen_subcommand_from {part}" for part in path)
            if seen:
                when += f"; and not __fish_seen_subcommand_from {seen}"
        for name, about in commands:
            lines.append(f"complete -c docsweep-cli -n {quoted(when)} -a {name} -d {quoted(about)}")
        for name, wants, about in options:
            value = " -r -F" if name in FILES else " -x" + (f" -a {quoted(WORDS[name])}" if name in WORDS else "")
            lines.append(f"complete -c docsweep-cli -n {quoted(when)} -l {name[2:]}{value if wants else ''} -d {quoted(about)}")
    return "\n".join(lines)


if __name__ == "__main__":
    print({"bash": bash, "zsh": zsh, "fish": fish}[sys.argv[2]](tree()))

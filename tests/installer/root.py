# SPDX-License-Identifier: GPL-3.0-or-later
"""A fresh Debian in a folder: made by debootstrap once, copied for every test, with this machine's own package sources."""

import contextlib
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

SUITE = "bookworm"
WITH_US = ("setpriv", "--pdeathsig", "KILL")  # what a test started does not outlive it, however it ends


class Unable(Exception):
    """This machine does not let a root be made or entered; the reason in words."""


def said(*command, **more):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True, **more).stdout


def sources():
    """(name, text, first address) of every source of the suite that apt has here, as one-line or deb822 stanzas."""
    found = []
    folder = pathlib.Path("/etc/apt")
    for path in [folder / "sources.list", *sorted((folder / "sources.list.d").glob("*"))]:
        text = path.read_text() if path.is_file() else ""
        if path.suffix == ".sources":
            for stanza in re.split(r"\n\s*\n", text):
                suites = re.search(r"^Suites:(.*)$", stanza, re.M)
                address = re.search(r"^URIs:\s*(\S+)", stanza, re.M)
                if suites and address and any(each.startswith(SUITE) for each in suites.group(1).split()):
                    found.append((f"{len(found)}.sources", stanza + "\n", address.group(1), suites.group(1).split()))
        elif path.suffix == ".list":
            for line in text.splitlines():
                words = re.sub(r"\[.*?\]", "", line).split()
                if len(words) > 3 and words[0] == "deb" and words[2].startswith(SUITE):
                    found.append((f"{len(found)}.list", line + "\n", words[1], [words[2]]))
    return found


def can_be_made():
    if os.geteuid() != 0:
        raise Unable("only root can make and enter another root")
    if not shutil.which("debootstrap"):
        raise Unable("there is no debootstrap")
    if not any(SUITE in suites for *_, suites in sources()):
        raise Unable(f"apt knows no source of Debian {SUITE} here")
    tried = subprocess.run(["unshare", "--mount", "--pid", "--fork", "mount", "-t", "tmpfs", "none", "/mnt"],
                           capture_output=True, text=True)
    if tried.returncode:
        raise Unable(f"this machine allows no mount in a namespace of one's own: {tried.stderr.strip()}")


class Root:
    """Packages that apt downloads are kept beside the base, and asked for again only when the base is made anew."""

    def __init__(self, cache, packages=()):
        can_be_made()
        self.cache = pathlib.Path(cache)
        self.cache.mkdir(parents=True, exist_ok=True)
        (self.cache / "archives" / "partial").mkdir(parents=True, exist_ok=True)
        base = self.cache / "-".join([SUITE, *packages])
        if not base.exists():
            self._make(base, packages)
        for left in self.cache.glob("root-*"):  # of a test that was killed
            if not pathlib.Path("/proc", left.name.split("-")[1]).exists():
                shutil.rmtree(left, ignore_errors=True)
        self._folder = tempfile.TemporaryDirectory(dir=self.cache, prefix=f"root-{os.getpid()}-")
        self.path = pathlib.Path(self._folder.name) / "root"
        said("cp", "-a", base, self.path)

    def _make(self, base, packages):
        with tempfile.TemporaryDirectory(dir=self.cache, prefix="making-") as folder:
            self.path = pathlib.Path(folder) / "root"
            if packages:
                said("cp", "-a", Root(self.cache).keep(), self.path)
                self.apt("install", *packages)
            else:
                address = next(address for _, _, address, suites in sources() if SUITE in suites)
                more = ["--include=ca-certificates"] if address.startswith("https") else []
                said("debootstrap", "--variant=minbase", *more, SUITE, self.path, address)
                (self.path / "etc/apt/sources.list").unlink(missing_ok=True)
                for name, text, *_ in sources():
                    (self.path / "etc/apt/sources.list.d" / name).write_text(text)
                (self.path / "etc/dpkg/dpkg.cfg.d/quick").write_text("force-unsafe-io\n")
                proxy = said("apt-config", "dump", "Acquire::http::Proxy") + said("apt-config", "dump", "Acquire::https::Proxy")
                (self.path / "etc/apt/apt.conf.d/00here").write_text(proxy)
                shutil.copy("/etc/resolv.conf", self.path / "etc/resolv.conf")
                self.run("apt-get", "-q", "update")
            self.path.rename(base)

    def keep(self):
        """The folder; the copy stays as long as this process."""
        Root._kept = getattr(Root, "_kept", []) + [self]
        return self.path

    def command(self, *command):
        """The words that run this in the root, in namespaces of its own; what it starts ends with it."""
        inside = ('mount --bind "$1" "$2/var/cache/apt/archives"; mount -t proc proc "$2/proc"; '
                  'mkdir -p /tmp/.X11-unix "$2/tmp/.X11-unix"; mount --bind /tmp/.X11-unix "$2/tmp/.X11-unix"; '
                  'root=$2; shift 2; exec chroot "$root" "$@"')
        return [*WITH_US, "unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-ec", inside, "sh",
                str(self.cache / "archives"), str(self.path), *[str(part) for part in command]]

    def environment(self, **more):
        kept = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
        return {**kept, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8", "TZ": "UTC",
                "DEBIAN_FRONTEND": "noninteractive", **more}

    def run(self, *command, expect=0, **environment):
        done = subprocess.run(self.command(*command), capture_output=True, text=True, env=self.environment(**environment))
        if expect is not None and done.returncode != expect:
            raise AssertionError(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}")
        return done

    @contextlib.contextmanager
    def running(self, *command, **environment):
        process = subprocess.Popen(self.command(*command), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                                   env=self.environment(**environment))
        try:
            yield process
        finally:
            process.kill()  # unshare takes no milder signal; it takes its child with it
            process.communicate()

    def apt(self, *words):
        words = ("apt-get", "-qy", "--no-install-recommends", *words)
        done = self.run(*words, expect=None)
        if done.returncode:  # the lists of the base may be older than what the mirror has
            self.run("apt-get", "-q", "update")
            done = self.run(*words)
        return done.stdout

    def bring(self, *files):
        """Copies files to the root's /media and answers their names there."""
        for each in files:
            shutil.copy(each, self.path / "media")
        return [f"/media/{pathlib.Path(each).name}" for each in files]

    def close(self):
        self._folder.cleanup()


def packages(folder):
    """The .deb files there. Raises Unable when there are none."""
    found = sorted(pathlib.Path(folder).glob("docsweep*_*.deb"))
    if not found:
        raise Unable(f"there are no packages in {folder}; tests/run.sh makes them, and installer/package.sh")
    return found

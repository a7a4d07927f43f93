# SPDX-License-Identifier: GPL-3.0-or-later
"""Contestants that take turns, and the table of what they took: what all the side-by-side measurements share."""

import statistics
import sys


def chosen(contestants, only):
    """Those of a comma list; all where there is none."""
    return {name: contestants[name] for name in only.split(",")} if only else contestants


def take_turns(contestants, rounds, prepare=lambda: None, check=lambda name: None):
    """Each of them once a round, beginning with another one each time, so that what the machine does meanwhile falls on all of
    them. `contestants`: name -> (what answers its seconds, what it is called). Every time of each."""
    times = {name: [] for name in contestants}
    names = list(contestants)
    for number in range(rounds):
        first = number % len(names)
        for name in names[first:] + names[:first]:
            prepare()
            times[name].append(contestants[name][0]())
            check(name)
            print(f"round {number + 1}: {name} {times[name][-1]:.2f} s", file=sys.stderr, flush=True)
    return times


def print_table(contestants, times, ours="docsweep"):
    """A line each: median, least, most, and our median to its."""
    medians = {name: statistics.median(values) for name, values in times.items()}
    print("| what | median | least | most | docsweep / it |\n|---|---|---|---|---|")
    for name, (_, title) in contestants.items():
        ratio = f"{medians[ours] / medians[name]:.2f}" if ours in medians else "-"
        print(f"| {title} | {medians[name]:.2f} s | {min(times[name]):.2f} s | {max(times[name]):.2f} s | {ratio} |")

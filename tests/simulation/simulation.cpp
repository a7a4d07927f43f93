// SPDX-License-Identifier: GPL-3.0-or-later
// simulation --worlds N --from SEED: as many worlds, one a seed; ends with the first that fails, made small.
// simulation --seed S --verbose: one world, told in lines.
// simulation --play FOLDER: worlds written down as this program tells them.
#include "tests/simulation/shrink.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHashSeed>

#include <cstdio>
#include <map>

using namespace docsweep::sim;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
}

struct Options {
    qint64 worlds = 100;
    quint64 from = 1;
    int seconds = 0;
    bool verbose = false;
    bool goesOn = false;
    bool shrinks = true;
    QString folder; ///< of worlds
    Drawing drawing;
    PlaySettings play;
};

struct Figures {
    qint64 worlds = 0, calls = 0, events = 0, runs = 0;
    std::map<QString, std::pair<qint64, quint64>> kinds; ///< how many worlds, and the first seed
};

void tellSmall(quint64 seed, const QString &kind, const Options &options)
{
    const Scenario small = shrunk(scenarioOf(seed, options.drawing), options.play, kind);
    say(u"\nThe smallest world found with \"%1\" (seed %2):"_s.arg(kind).arg(seed));
    for (const QString &line : described(small))
        say(u"  "_s + line);
    PlaySettings verbose = options.play;
    verbose.tellsCalls = options.verbose;
    say(u"What happens in it:"_s);
    for (const QString &line : play(small, verbose).lines)
        say(u"  "_s + line);
}

/// Whether nothing is wrong with it.
bool isRight(quint64 seed, const Options &options, Figures &figures)
{
    PlaySettings settings = options.play;
    settings.tellsCalls = options.verbose;
    const Scenario scenario = scenarioOf(seed, options.drawing);
    const Played played = play(scenario, settings);
    ++figures.worlds;
    figures.calls += played.calls;
    figures.events += played.events;
    figures.runs += played.runs;
    if (options.verbose) {
        for (const QString &line : described(scenario))
            say(line);
        for (const QString &line : played.lines)
            say(line);
    }
    std::set<QString> kinds;
    for (const Fault &fault : played.faults) {
        if (kinds.insert(fault.kind).second && figures.kinds.try_emplace(fault.kind, 0, seed).second) {
            say(u"seed %1: %2: %3"_s.arg(seed).arg(fault.kind, fault.text));
            std::fflush(stdout);
        }
    }
    for (const QString &kind : kinds)
        ++figures.kinds[kind].first;
    return kinds.empty();
}

/// Whether nothing is wrong with any of those in this folder.
bool areRight(const QDir &folder, const Options &options)
{
    bool allRight = folder.exists();
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        QString wrong;
        const std::optional<Scenario> scenario = scenarioOf(QString::fromUtf8(file.readAll()).split(u'\n'), wrong);
        if (!scenario)
            qFatal("%s: no line of a world: %s", qPrintable(name), qPrintable(wrong));
        PlaySettings settings = options.play;
        settings.tellsCalls = options.verbose;
        const Played played = play(*scenario, settings);
        allRight &= played.faults.empty();
        say(name + (played.faults.empty() ? u": right"_s : u": WRONG"_s));
        if (played.faults.empty() && !options.verbose)
            continue;
        for (const QString &line : played.lines)
            say(u"  "_s + line);
    }
    return allRight;
}

Options optionsOf(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Plays worlds in which docsweep cleans up, and judges what it did."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"worlds"_s, u"how many"_s, u"N"_s, u"100"_s},
        {u"from"_s, u"the first seed"_s, u"SEED"_s, u"1"_s},
        {u"passes"_s, u"the most passes of one world"_s, u"N"_s, u"8"_s},
        {u"seed"_s, u"only this world"_s, u"SEED"_s},
        {u"play"_s, u"the worlds in this folder, a file each"_s, u"FOLDER"_s},
        {u"verbose"_s, u"tell every call"_s},
        {u"keep-going"_s, u"do not end with the first fault; count the kinds"_s},
        {u"no-shrink"_s, u"do not look for a smaller world"_s},
        {u"seconds"_s, u"begin no world after so many"_s, u"S"_s, u"0"_s},
        {u"ignore"_s, u"kinds of faults that are passed over"_s, u"KIND,…"_s},
        {u"only"_s, u"no other events: name foreign, touch, …"_s, u"EVENT,…"_s},
        {u"with"_s, u"what may happen besides: "_s + extraNames().join(u", "_s), u"NAME,…"_s},
        {u"without"_s, u"what may not"_s, u"NAME,…"_s},
        {u"shared-holds"_s, u"a hold made by one docsweep binds the other"_s},
    });
    parser.process(app);
    Options options;
    options.worlds = parser.value(u"worlds"_s).toLongLong();
    options.from = parser.value(u"from"_s).toULongLong();
    options.drawing.mostPasses = parser.value(u"passes"_s).toInt();
    options.seconds = parser.value(u"seconds"_s).toInt();
    options.verbose = parser.isSet(u"verbose"_s);
    options.goesOn = parser.isSet(u"keep-going"_s);
    options.shrinks = !parser.isSet(u"no-shrink"_s);
    options.folder = parser.value(u"play"_s);
    options.play.holdsBindAll = parser.isSet(u"shared-holds"_s);
    for (const QString &kind : parser.value(u"ignore"_s).split(u',', Qt::SkipEmptyParts))
        options.play.ignored.insert(kind);
    for (const QString &name : parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts)) {
        const std::optional<EventKind> kind = eventOf(name);
        if (!kind)
            qFatal("there is no event called %s", qPrintable(name));
        options.drawing.only.insert(*kind);
    }
    for (const bool isOn : {true, false}) {
        for (const QString &name : parser.value(isOn ? u"with"_s : u"without"_s).split(u',', Qt::SkipEmptyParts)) {
            bool Extras::*const extra = extraOf(name);
            if (!extra)
                qFatal("there is nothing called %s", qPrintable(name));
            options.drawing.extras.*extra = isOn;
        }
    }
    if (parser.isSet(u"seed"_s)) {
        options.from = parser.value(u"seed"_s).toULongLong();
        options.worlds = 1;
    }
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication app(argc, argv);
    const Options options = optionsOf(app);
    if (!options.folder.isEmpty())
        return areRight(QDir(options.folder), options) ? 0 : 1;
    QElapsedTimer time;
    time.start();
    Figures figures;
    bool allRight = true;
    for (qint64 i = 0; i < options.worlds && (allRight || options.goesOn); ++i) {
        if (options.seconds > 0 && time.elapsed() > options.seconds * 1000LL)
            break;
        allRight &= isRight(options.from + quint64(i), options, figures);
    }
    const double seconds = double(time.elapsed()) / 1000;
    if (options.shrinks) {
        for (const auto &[kind, found] : figures.kinds)
            tellSmall(found.second, kind, options);
    }
    for (const auto &[kind, found] : figures.kinds)
        say(u"%1: %2 worlds, first with seed %3"_s.arg(kind, -20).arg(found.first).arg(found.second));
    say(u"%1 worlds, %2 runs, %3 calls, %4 events"_s.arg(figures.worlds)
            .arg(figures.runs)
            .arg(figures.calls)
            .arg(figures.events));
    if (!options.verbose) // which is the same each time
        say(u"%1 s, %2 ms a world"_s.arg(seconds, 0, 'f', 1)
                .arg(figures.worlds > 0 ? 1000 * seconds / double(figures.worlds) : 0, 0, 'f', 1));
    return allRight ? 0 : 1;
}

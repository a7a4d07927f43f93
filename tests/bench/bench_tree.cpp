// SPDX-License-Identifier: GPL-3.0-or-later
// bench_tree OBJECTS SESSIONS ROOT [DATABASE]: makes ROOT/document-uploads with that many small old files in that many
// session folders, and a database whose rows name them all; every session is expired. The same each time.
#include "core/demo/demorows.h"

#include <QFile>

#include <array>
#include <cstdio>
#include <random>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kKeysPerDocument = 4;
constexpr size_t kFileBytes = 1024;

QByteArray randomText(std::mt19937_64 &random, int count, QByteArrayView alphabet)
{
    QByteArray text(count, Qt::Uninitialized);
    for (char &letter : text)
        letter = alphabet[qsizetype(random() % quint64(alphabet.size()))];
    return text;
}

/// Everything of one session is drawn from its number, so that threads can share the work.
struct SessionPlan {
    SessionPlan(int number, int objects)
        : random(quint64(number) * 2654435761U + 17)
        , key(randomText(random, 32, "abcdefghijklmnopqrstuvwxyz0123456789"))
    {
        static constexpr std::array kExtensions{".pdf", ".xlsx", ".pdf", ".docx"};
        for (int i = 0; i < objects; ++i)
            names.append(randomText(random, 32, "0123456789abcdef") + kExtensions[size_t(i) % kExtensions.size()]);
    }
    std::mt19937_64 random;
    QByteArray key;
    QByteArrayList names;
};

struct Sizes {
    int objects = 0;
    int sessions = 0;
    int objectsOf(int session) const { return objects / sessions + (session < objects % sessions ? 1 : 0); }
};

Instant lastActivityOf(int session, Instant now)
{
    return now - 2h - std::chrono::minutes(session % 40'000);
}

bool writeFile(int folder, const QByteArray &name, Instant modified)
{
    static const QByteArray content(kFileBytes, 'x');
    const int file = openat(folder, name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    const timespec stamp{time_t(toMicros(modified) / 1'000'000), 0};
    const std::array<timespec, 2> times{stamp, stamp};
    const bool done = file >= 0 && write(file, content.constData(), kFileBytes) == ssize_t(kFileBytes)
        && futimens(file, times.data()) == 0;
    return file >= 0 && close(file) == 0 && done;
}

bool writeSessions(int bucket, const Sizes &sizes, Instant now, int first, int step)
{
    for (int session = first; session < sizes.sessions; session += step) {
        const SessionPlan plan(session, sizes.objectsOf(session));
        if (mkdirat(bucket, plan.key.constData(), 0755) != 0)
            return false;
        const int folder = openat(bucket, plan.key.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
        bool fine = folder >= 0;
        for (const QByteArray &name : plan.names)
            fine = fine && writeFile(folder, name, lastActivityOf(session, now) - 1min);
        if (folder < 0 || close(folder) != 0 || !fine)
            return false;
    }
    return true;
}

bool writeTree(const QByteArray &root, const Sizes &sizes, Instant now)
{
    const QByteArray path = root + "/document-uploads";
    mkdir(root.constData(), 0755);
    if (mkdir(path.constData(), 0755) != 0)
        return false;
    const int bucket = open(path.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    constexpr int kThreads = 2;
    std::array<bool, kThreads> fine{};
    {
        std::vector<std::jthread> threads;
        threads.reserve(kThreads);
        for (int i = 0; i < kThreads; ++i)
            threads.emplace_back([&, i] { fine[size_t(i)] = writeSessions(bucket, sizes, now, i, kThreads); });
    }
    return close(bucket) == 0 && fine[0] && fine[1];
}

demo::DocumentRow documentOf(const demo::SessionRow &session, const ObjectKey &source, const ObjectKey &excel,
    const ObjectKey &pdf, const ObjectKey &doc)
{
    demo::DocumentRow row;
    row.filename = u"paper.pdf"_s;
    row.fileType = u"pdf"_s;
    row.fileSize = qint64(kFileBytes);
    row.status = u"completed"_s;
    row.source = source;
    row.excel = excel;
    row.pdf = pdf;
    row.doc = doc;
    row.createdAt = session.createdAt;
    row.updatedAt = session.createdAt;
    return row;
}

std::vector<demo::SessionRow> rowsOf(const Sizes &sizes, Instant now)
{
    std::vector<demo::SessionRow> rows;
    for (int session = 0; session < sizes.sessions; ++session) {
        const SessionPlan plan(session, sizes.objectsOf(session));
        demo::SessionRow row;
        row.key = plan.key;
        row.lastActivity = lastActivityOf(session, now);
        row.createdAt = row.lastActivity - 10min;
        const auto name = [&](qsizetype i) {
            return i < plan.names.size() ? folderPrefix(plan.key) + plan.names[i] : ObjectKey();
        };
        for (qsizetype i = 0; i < plan.names.size(); i += kKeysPerDocument)
            row.documents.push_back(documentOf(row, name(i), name(i + 1), name(i + 2), name(i + 3)));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

int main(int argc, char *argv[])
{
    const Sizes sizes{argc > 3 ? atoi(argv[1]) : 0, argc > 3 ? atoi(argv[2]) : 0};
    if (sizes.objects <= 0 || sizes.sessions <= 0) {
        fputs("usage: bench_tree OBJECTS SESSIONS ROOT [DATABASE]\n", stderr);
        return 2;
    }
    const Instant now = std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now());
    if (!writeTree(argv[3], sizes, now)) {
        perror(argv[3]);
        return 1;
    }
    if (argc < 5)
        return 0;
    const Result<> written = demo::writeDatabase(QFile::decodeName(argv[4]), rowsOf(sizes, now));
    if (!written)
        fprintf(stderr, "%s\n", qPrintable(written.error().text));
    return written ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sessions/fileholders.h"
#include "core/sessions/sessionstores.h"
#include "core/sessions/sqlitecompaction.h"
#include "tests/sessions/sessionstorecontract.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A database that the real Django made and used, to be made smaller.
class CompactionCase : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_django.reset(); }

protected:
    QString path(const QString &name = u"db.sqlite3"_s) const { return m_folder->filePath(name); }
    QString content();
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QString filled(bool isWal) const;
    void fillAndDelete(bool isWal);
    CompactionRequest request() const { return {path(), 500ms, {}}; }
    Result<QString> ask(const QString &sql);

    QTemporaryDir m_kept;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DjangoProject> m_django;
};

} // namespace docsweep

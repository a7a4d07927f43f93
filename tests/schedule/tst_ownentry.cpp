// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/ownentry.h"

#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;

/// The entry of a system's scheduler that starts docsweep.
class OwnEntryTest : public QObject {
    Q_OBJECT

private slots:
    void carriesEveryLimit();
    void keepsTheLimitsOfWhatIsInstalled();
};

void OwnEntryTest::carriesEveryLimit()
{
    OwnEntry chosen;
    QCOMPARE(ownEntry(chosen).options, QStringList());
    chosen.maxItems = 500;
    chosen.maxPercent = 10;
    chosen.maxBucketPercent = 12.5;
    chosen.maxTimesUsual = 3;
    QCOMPARE(ownEntry(chosen).options,
        (QStringList{u"--max-delete=500"_s, u"--max-delete-percent=10"_s, u"--max-delete-bucket-percent=12.5"_s,
            u"--max-delete-times-usual=3"_s}));
}

void OwnEntryTest::keepsTheLimitsOfWhatIsInstalled()
{
    const std::vector<EntryFile> installed{{.path = u"/etc/systemd/system/docsweep.service"_s,
        .text = "ExecStart=/usr/bin/docsweep-cli scheduled_cleanup --max-delete-bucket-percent=12.5 "
                "--max-delete-times-usual=3 --max-delete=500\n"}};
    OwnEntry chosen;
    takeLimits(chosen, installed);
    QCOMPARE(chosen.maxItems, std::optional<qint64>(500));
    QCOMPARE(chosen.maxPercent, std::optional<double>());
    QCOMPARE(chosen.maxBucketPercent, std::optional<double>(12.5));
    QCOMPARE(chosen.maxTimesUsual, std::optional<double>(3));
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::OwnEntryTest)
#include "tst_ownentry.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/execution.h"
#include "app/cli/format.h"
#include "app/cli/report.h"
#include "core/sweep/installationtest.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QString describeFound(const TestDataFound &found)
    {
        QString text =
            found.hasRow ? u"a session row with "_s + formatCount(found.documents, "document"_L1) : u"no session row"_s;
        if (found.storageProblem.isEmpty())
            text += u" and "_s + formatCount(found.files, "file"_L1);
        return text;
    }

    /// The steps of the test, each a line or a page.
    class TestCleanup {
    public:
        explicit TestCleanup(const CommandContext &context)
            : m_context(context)
            , m_test(context.readers, context.writers, context.settings.retention)
        {
        }

        Result<ExitCode> create();
        Result<ExitCode> run();
        /// After a test that did not come to its end: what stays, and how it goes.
        void tellWhatStays();

    private:
        void say(const QString &line) const { m_context.console.print(line); }
        Result<ExitCode> clean();
        Result<ExitCode> prove(const Execution &execution);

        const CommandContext &m_context;
        InstallationTest m_test;
        bool m_wasThere = false; ///< something of the test session, before this test
    };

    /// Leaves them there, for whoever wants to walk through a cleanup by hand.
    Result<ExitCode> TestCleanup::create()
    {
        m_context.console.endProgress();
        if (const Result<> made = m_test.createTestData(m_context.stop); !made)
            return fail(made.error());
        const Result<TestDataFound> found = m_test.find(m_context.stop);
        if (!found)
            return fail(found.error());
        const QString key = displayKey(InstallationTest::sessionKey());
        say(u"Made the test session %1: %2."_s.arg(key, describeFound(*found)));
        if (!found->storageProblem.isEmpty())
            say(u"Files are left out: "_s + found->storageProblem.text);
        say(u"It was last used %1 ago, so a cleanup takes it. How to go on:"_s.arg(
            describeDuration(m_context.settings.retention.age + InstallationTest::kOlderThanAge)));
        const QStringList next{
            u"cleanup_files --dry-run"_s, u"cleanup_files --session "_s + key, u"cleanup_files --stats"_s};
        for (const QString &command : next)
            say(u"  "_s + m_context.program + u' ' + command);
        return found->storageProblem.isEmpty() || !m_context.settings.retention.storageCleanup ? ExitCode::Done
                                                                                               : ExitCode::DoneInPart;
    }

    Result<ExitCode> TestCleanup::run()
    {
        m_context.console.endProgress();
        Result<TestDataFound> found = m_test.find(m_context.stop);
        m_wasThere = found && !found->isEmpty();
        if (found && (found->isEmpty() || (found->storageProblem.isEmpty() && !found->isWhole()))) {
            if (const Result<> made = m_test.createTestData(m_context.stop); !made)
                return fail(made.error());
            found = m_test.find(m_context.stop);
        }
        if (!found)
            return fail(found.error());
        say(u"Test session %1: %2."_s.arg(displayKey(InstallationTest::sessionKey()), describeFound(*found)));
        if (!found->storageProblem.isEmpty())
            say(u"Files are left out: "_s + found->storageProblem.text);
        return clean();
    }

    Result<ExitCode> TestCleanup::clean()
    {
        Result<Plan> plan = m_test.plan(m_context.counters, m_context.stop);
        if (!plan)
            return fail(plan.error());
        const Result<std::unique_ptr<Journal>> journal = m_context.readers.journal();
        if (!journal)
            return fail(journal.error());
        const Result<std::vector<PlanItem>> items = (*journal)->items(plan->id, {0, 19});
        if (!items)
            return fail(items.error());
        say({});
        say(u"Dry run: nothing is deleted yet."_s);
        for (const QString &line : reportPlan(*plan, *items))
            say(line);
        if (plan->totals.items == 0) {
            say(u"A hold or a setting keeps the test session, so the test ends here."_s);
            return ExitCode::DoneInPart;
        }
        const Result<Execution> execution = execute(std::move(*plan), RunTrigger::CommandLine, m_context, {},
            EarlierRuns::LeftAlone); // it touches nothing else
        if (!execution)
            return fail(execution.error());
        say({});
        printExecution(*execution, ReportForm::Page, m_context);
        complainOf(*execution, ReportForm::Page, m_context.console);
        say({});
        return prove(*execution);
    }

    Result<ExitCode> TestCleanup::prove(const Execution &execution)
    {
        const ExitCode code = exitCodeOf(execution);
        if (code == ExitCode::Cancelled)
            return code;
        const Result<TestDataFound> left = m_test.find(m_context.stop);
        if (!left)
            return fail(left.error());
        if (left->isEmpty()) {
            say(left->storageProblem.isEmpty()
                    ? u"Looked again: the test session is gone, row and files. Cleaning works here."_s
                    : u"Looked again: the test session's row is gone. Files were not tested."_s);
            return left->storageProblem.isEmpty() || !m_context.settings.retention.storageCleanup
                ? code
                : ExitCode::DoneInPart;
        }
        say(u"Looked again: of the test session there is still %1."_s.arg(describeFound(*left)));
        return code == ExitCode::Done ? ExitCode::Failed : code;
    }

    void TestCleanup::tellWhatStays()
    {
        if (!m_wasThere && !m_test.hasBegun())
            return;
        const Result<TestDataFound> left = m_test.find(m_context.stop); // after a stop nobody waits for a look
        if (left && left->isEmpty())
            return;
        const QString key = displayKey(InstallationTest::sessionKey());
        const QString what = left ? describeFound(*left) : u"whatever was made of it, row and files"_s;
        m_context.console.endProgress();
        m_context.console.complain(
            u"docsweep-cli: of the test session %1 there is still %2. It can stay for the next "
            "test_cleanup; remove it with: %3 cleanup_files --session %1"_s.arg(key, what, m_context.program));
    }

} // namespace

Result<ExitCode> runTestCleanup(const TestCleanupOptions &options, const CommandContext &context)
{
    TestCleanup test(context);
    Result<ExitCode> result = options.createTestData ? test.create() : test.run();
    if (!result || *result == ExitCode::Cancelled)
        test.tellWhatStays();
    return result;
}

} // namespace docsweep

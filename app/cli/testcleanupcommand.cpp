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

        Result<ExitCode> run(bool createTestData);

    private:
        void say(const QString &line) const { m_context.console.print(line); }
        Result<ExitCode> clean();
        Result<ExitCode> prove(const Execution &execution);

        const CommandContext &m_context;
        InstallationTest m_test;
    };

    Result<ExitCode> TestCleanup::run(bool createTestData)
    {
        m_context.console.endProgress();
        if (createTestData) {
            if (const Result<> made = m_test.createTestData(m_context.stop); !made)
                return fail(made.error());
        }
        const Result<TestDataFound> found = m_test.find(m_context.stop);
        if (!found)
            return fail(found.error());
        if (found->isEmpty()) {
            say(u"There is no test data, so there is nothing to test; make it with \"%1 test_cleanup "
                "--create-test-data\"."_s.arg(m_context.program));
            return ExitCode::Done;
        }
        say(u"Test session %1: %2."_s.arg(displayKey(InstallationTest::sessionKey()), describeFound(*found)));
        if (!found->storageProblem.isEmpty())
            say(u"Files are left out: "_s + found->storageProblem);
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
        const Result<Execution> execution = execute(std::move(*plan), RunTrigger::CommandLine, m_context);
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

} // namespace

Result<ExitCode> runTestCleanup(const TestCleanupOptions &options, const CommandContext &context)
{
    return TestCleanup(context).run(options.createTestData);
}

} // namespace docsweep

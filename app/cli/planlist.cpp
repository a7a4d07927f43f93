// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planlist.h"

#include "app/cli/console.h"
#include "app/cli/jsonoutput.h"
#include "core/base/ownfile.h"

#include <QJsonDocument>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr quint32 kWrittenAtOnce = 1000;

    /// A list of before may be replaced by a new one.
    OwnKind ownKind(const PlanList &list)
    {
        switch (list.form) {
        case PlanList::Form::Csv:
            break;
        case PlanList::Form::JsonLines:
            return [](QByteArrayView begin) { return begin.isEmpty() || begin.startsWith('{'); };
        case PlanList::Form::Keys:
            return [](QByteArrayView begin) { return begin.isEmpty() || begin.contains('\0'); };
        }
        return exportKind(list.path);
    }

    QByteArray lineOf(PlanList::Form form, const PlanItem &item, Duration age)
    {
        switch (form) {
        case PlanList::Form::Csv:
            return csvItem(item).toUtf8() + '\n';
        case PlanList::Form::JsonLines:
            return QJsonDocument(jsonItem(item, age)).toJson(QJsonDocument::Compact) + '\n';
        case PlanList::Form::Keys:
            return item.kind == ItemKind::Session ? QByteArray() : item.bucket.toUtf8() + '/' + item.key + '\0';
        }
        return {};
    }

} // namespace

Result<> writePlanList(const PlanList &list, const Plan &plan, Journal &journal, const CommandContext &context)
{
    std::unique_ptr<OwnFileWriter> file;
    if (list.path != "-"_L1) {
        Result<std::unique_ptr<OwnFileWriter>> begun =
            OwnFileWriter::begin(list.path, Readers::OwnerAlone, ownKind(list));
        if (!begun)
            return fail(begun.error());
        file = std::move(*begun);
    }
    const auto write = [&](const QByteArray &bytes) {
        if (file)
            file->device().write(bytes); // what is lost is found by `commit`
        else
            context.console.printBytes(bytes);
    };
    context.console.endProgress();
    if (list.form == PlanList::Form::Csv)
        write(csvItemsHead().toUtf8() + '\n');
    const auto count = quint32(plan.totals.items);
    for (quint32 next = 0; next < count; next += kWrittenAtOnce) {
        if (context.stop.stop_requested())
            return failCancelled();
        const Result<std::vector<PlanItem>> items =
            journal.items(plan.id, {next, std::min(count, next + kWrittenAtOnce) - 1});
        if (!items)
            return fail(items.error());
        QByteArray bytes;
        for (const PlanItem &item : *items)
            bytes += lineOf(list.form, item, plan.policy.age);
        write(bytes);
    }
    return file ? file->commit() : Result<>();
}

} // namespace docsweep

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/journal/plan.h"

#include <span>

namespace docsweep {

/// What a plan's seal covers: what goes, why, and the facts it was judged by; not what becomes of it later. The size of
/// a session item is left out: it is only the sum of its objects, which are covered.
void addToDigest(Sha256 &digest, const PlanItem &item);

QByteArray digestOf(std::span<const PlanItem> items);

/// The plan's digest: its policy and, in order, the digests of its batches.
class PlanDigest {
public:
    explicit PlanDigest(const Policy &policy);
    void add(const PlanBatch &batch);
    QByteArray result() const { return m_hash.result(); }

private:
    Sha256 m_hash;
};

} // namespace docsweep

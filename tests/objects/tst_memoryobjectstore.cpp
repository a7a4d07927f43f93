// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/objects/objectstorecontract.h"
#include "tests/support/objects/memoryobjectstore.h"

#include <QTest>

using namespace docsweep;

class TestMemoryObjectStore : public ObjectStoreContract {
    Q_OBJECT

protected:
    void startAnew(const Bucket &bucket) override
    {
        m_objects = std::make_shared<MemoryObjects>();
        m_objects->addBucket(bucket);
    }
    std::unique_ptr<ObjectStore> open() override { return std::make_unique<MemoryObjectStore>(m_objects); }

private:
    std::shared_ptr<MemoryObjects> m_objects;
};

QTEST_GUILESS_MAIN(TestMemoryObjectStore)
#include "tst_memoryobjectstore.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/objectstore.h"

#include <QObject>

namespace docsweep {

/// What every store must do, whatever it is made of. A backend's test derives from it and inherits every slot.
/// Nothing here needs an old object: requests are made from what the store itself tells.
class ObjectStoreContract : public QObject {
    Q_OBJECT

protected:
    /// The same for the whole suite.
    virtual Bucket bucket() const { return QStringLiteral("box"); }
    /// Called before each test: an empty storage with one bucket of this name, and nothing else.
    virtual void startAnew(const Bucket &bucket) = 0;
    /// A fresh instance over the storage of `startAnew`.
    virtual std::unique_ptr<ObjectStore> open() = 0;
    /// Makes an object be there, for tests that are not about `put`. Overridden where there is a faster way.
    virtual void place(const ObjectKey &key, const QByteArray &bytes);
    /// The same for many, whose bytes do not matter.
    virtual void placeAll(const std::vector<ObjectKey> &keys);
    /// Whether a key can get into the storage at all.
    virtual bool canHold(const ObjectKey &) const { return true; }

private slots:
    void init();
    void cleanup();

    void describesItself();
    void findsItsBucket();
    void saysThatABucketIsMissing_data();
    void saysThatABucketIsMissing();
    void tellsWhichBucketItIs();
    void keepsTheMarkOfABucket();

    void listsNothingInAnEmptyBucket();
    void listsInByteOrderOfTheWholeKey();
    void listsInPagesOfAtMostAThousand();
    void listsWhatStartsWithThePrefix_data();
    void listsWhatStartsWithThePrefix();
    void endsTheListingWhenTheReaderHasEnough();
    void endsTheListingWhenStopped();

    void looksAtAnObjectAsItWasListed();
    void looksAtAnAbsentObject();
    void readsTheBytesItWasGiven_data();
    void readsTheBytesItWasGiven();
    void readsNoMoreThanTheLimit();
    void cannotReadAnAbsentObject();
    void streamsTheBytesItWasGiven_data();
    void streamsTheBytesItWasGiven();
    void endsAStreamWithTheErrorOfItsSink();
    void streamsNoOtherVersion();
    void streamsSeveralEachForItself();
    void looksAtManyKeysAtOnce();
    void neverOverwrites();
    void storesWhatIsStreamed_data();
    void storesWhatIsStreamed();
    void storesNothingButWhatWasTold();
    void storesSeveralEachForItself();
    void tellsWhatItsBucketTakes();

    void removesWhatItWasAskedTo();
    void removesWhatItKnowsNothingOf();
    void answersInTheOrderOfTheRequests();
    void findsWhatItRemovedGone();
    void leavesAChangedObjectAlone_data();
    void leavesAChangedObjectAlone();
    void leavesAReplacedObjectAlone();
    void removesAFullBatch();
    void removesNothingWhenStopped();
    void worksFromSeveralThreads();

private:
    void add(const ObjectKey &key, const QByteArray &bytes = "bytes") { place(key, bytes); }
    std::vector<ObjectEntry> listed();
    ObjectEntry look(const ObjectKey &key);
    bool isThere(const ObjectKey &key);

    std::unique_ptr<ObjectStore> m_store;
};

} // namespace docsweep

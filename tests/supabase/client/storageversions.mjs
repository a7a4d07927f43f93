// SPDX-License-Identifier: GPL-3.0-or-later
// Supabase's own client, in the first form that knows versions, against the stand-in. Run by storageclient.py, which
// tells where both are.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import test from "node:test";

const require = createRequire(process.env.NODE_PACKAGES + "/");
const { StorageClient } = require("@supabase/storage-js-versions");

const server = JSON.parse(process.env.STANDIN);
const key = server.keys.secret;
const client = new StorageClient(server.url + "/storage/v1", { apikey: key, Authorization: `Bearer ${key}` });
const files = client.from("documents");
const everything = { noncurrentVersions: "include", deleteMarkers: "include" };

async function succeed(call) {
    const { data, error } = await call;
    assert.equal(error, null, error?.message);
    return data;
}

async function fail(call, statusCode, message) {
    const { data, error } = await call;
    assert.equal(data, null);
    assert.equal(error.statusCode, statusCode);
    assert.match(error.message, message);
}

async function versionsOf(prefix, filters = everything) {
    const page = await succeed(files.listV2({ prefix, exactMatch: true, ...filters }));
    return page.objects;
}

await succeed(client.createBucket("documents", { public: true, versioningStatus: "ENABLED" }));

test("a bucket tells whether it keeps versions", async () => {
    assert.equal((await succeed(client.getBucket("documents"))).versioning_status, "ENABLED");
    await succeed(client.createBucket("plain", { public: false }));
    assert.equal((await succeed(client.getBucket("plain"))).versioning_status, "DISABLED");
    await succeed(client.updateBucket("documents", { public: true, versioningStatus: "SUSPENDED" }));
    assert.equal((await succeed(client.getBucket("documents"))).versioning_status, "SUSPENDED");
    await succeed(client.updateBucket("documents", { public: true, versioningStatus: "ENABLED" }));
});

test("what is overwritten and deleted by name stays", async () => {
    await succeed(files.upload("a/x.pdf", Buffer.from("one")));
    await succeed(files.upload("a/x.pdf", Buffer.from("two"), { upsert: true }));
    await succeed(files.remove(["a/x.pdf"]));
    const told = await versionsOf("a/x.pdf");
    assert.deepEqual(
        told.map((each) => [each.is_delete_marker, each.archived_at !== null]),
        [[true, false], [false, true], [false, true]],
    );
    assert.deepEqual((await succeed(files.listV2({ prefix: "a/" }))).objects, []);
    assert.equal((await versionsOf("a/x.pdf", { noncurrentVersions: "only" })).length, 2);
    assert.equal((await versionsOf("a/x.pdf", { deleteMarkers: "only" })).length, 1);
    const old = await succeed(files.download("a/x.pdf", { versionId: told[2].version }));
    assert.equal(await old.text(), "one");
    assert.equal((await succeed(files.info("a/x.pdf", { versionId: told[1].version }))).version, told[1].version);
});

test("by their versions all of a file goes", async () => {
    await succeed(files.upload("b/x.pdf", Buffer.from("one")));
    await succeed(files.upload("b/x.pdf", Buffer.from("two"), { upsert: true }));
    const [newest, oldest] = await versionsOf("b/x.pdf");
    const gone = await succeed(files.remove([{ path: "b/x.pdf", versionId: newest.version }]));
    assert.equal(gone[0].version, newest.version);
    assert.equal((await versionsOf("b/x.pdf"))[0].archived_at, null); // the one before is the file again
    await succeed(files.remove([{ path: "b/x.pdf", versionId: oldest.version }]));
    assert.deepEqual(await versionsOf("b/x.pdf"), []);
});

test("a rule for older versions is kept and told", async () => {
    await fail(client.getBucketLifecycle("documents"), "404", /lifecycle configuration does not exist/);
    const rule = {
        status: "Enabled",
        filter: {},
        noncurrentVersionExpiration: { noncurrentDays: 30, newerNoncurrentVersions: 2 },
    };
    await succeed(client.updateBucketLifecycle("documents", { rules: [rule] }));
    const [told] = (await succeed(client.getBucketLifecycle("documents"))).rules;
    assert.deepEqual(told.noncurrentVersionExpiration, rule.noncurrentVersionExpiration);
    await succeed(client.deleteBucketLifecycle("documents"));
    await fail(client.getBucketLifecycle("documents"), "404", /lifecycle configuration does not exist/);
});

test("a cache is purged where there is one", async () => {
    await fail(files.purgeCache("a/x.pdf"), "400", /not available/);
});

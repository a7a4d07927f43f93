// SPDX-License-Identifier: GPL-3.0-or-later
// Supabase's own client against the stand-in. Run by storageclient.py, which tells where both are.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import test from "node:test";

const require = createRequire(process.env.NODE_PACKAGES + "/");
const { StorageClient } = require("@supabase/storage-js");

const server = JSON.parse(process.env.STANDIN);

function clientWith(key, base = server.url) {
    return new StorageClient(base + "/storage/v1", { apikey: key, Authorization: `Bearer ${key}` });
}

const client = clientWith(server.keys.secret);
const files = client.from("documents");

async function succeed(call) {
    const { data, error } = await call;
    assert.equal(error, null);
    return data;
}

async function fail(call, statusCode, message) {
    const { data, error } = await call;
    assert.equal(data, null);
    assert.equal(error.name, "StorageApiError");
    assert.equal(error.status, 400); // whatever the true status is
    assert.equal(error.statusCode, statusCode);
    assert.match(error.message, message);
}

await succeed(client.createBucket("documents", { public: false }));

test("buckets are made, found, listed and deleted", async () => {
    assert.deepEqual(await succeed(client.createBucket("short-lived")), { name: "short-lived" });
    const bucket = await succeed(client.getBucket("short-lived"));
    assert.equal(bucket.id, "short-lived");
    assert.equal(bucket.public, false);
    const names = (await succeed(client.listBuckets())).map((each) => each.name);
    assert.ok(names.includes("short-lived") && names.includes("documents"));
    assert.equal((await succeed(client.deleteBucket("short-lived"))).message, "Successfully deleted");
    await fail(client.getBucket("short-lived"), "404", /Bucket not found/);
    await fail(client.createBucket("documents"), "409", /already exists/);
});

test("what was uploaded comes back by download, info and list", async () => {
    const made = await succeed(
        files.upload("in/scan (1).pdf", Buffer.from("hello"), { contentType: "application/pdf" })
    );
    assert.equal(made.path, "in/scan (1).pdf");
    assert.equal(made.fullPath, "documents/in/scan (1).pdf");
    const blob = await succeed(files.download("in/scan (1).pdf"));
    assert.equal(await blob.text(), "hello");
    const info = await succeed(files.info("in/scan (1).pdf"));
    assert.equal(info.id, made.id);
    assert.equal(info.size, 5);
    assert.equal(info.contentType, "application/pdf");
    assert.equal(info.bucketId, "documents");
    assert.ok(!Number.isNaN(Date.parse(info.createdAt)));
    const [entry] = await succeed(files.list("in"));
    assert.equal(entry.name, "scan (1).pdf");
    assert.equal(entry.metadata.size, 5);
    assert.equal((await files.exists("in/scan (1).pdf")).data, true);
    assert.equal((await files.exists("in/none.pdf")).data, false);
});

test("a browser's form is an upload too", async () => {
    await succeed(files.upload("form.txt", new Blob(["from a form"], { type: "text/plain" })));
    assert.equal((await succeed(files.info("form.txt"))).contentType, "text/plain");
    assert.equal(await (await succeed(files.download("form.txt"))).text(), "from a form");
});

test("overwriting wants upsert", async () => {
    await succeed(files.upload("twice.pdf", Buffer.from("one")));
    await fail(files.upload("twice.pdf", Buffer.from("two")), "409", /already exists/);
    await succeed(files.upload("twice.pdf", Buffer.from("two"), { upsert: true }));
    await succeed(files.update("twice.pdf", Buffer.from("three")));
    assert.equal(await (await succeed(files.download("twice.pdf"))).text(), "three");
});

test("listV2 pages through everything", async () => {
    const names = Array.from({ length: 23 }, (_, number) => `many/${String(number).padStart(2, "0")}.pdf`);
    await Promise.all(names.map((name) => succeed(files.upload(name, Buffer.from(name)))));
    const seen = [];
    let cursor;
    do {
        const page = await succeed(files.listV2({ prefix: "many/", limit: 5, cursor }));
        assert.deepEqual(page.folders, []);
        seen.push(...page.objects.map((each) => each.name));
        assert.equal(page.hasNext, page.nextCursor !== undefined);
        cursor = page.nextCursor;
    } while (cursor);
    assert.deepEqual(seen, names);
    const top = await succeed(files.listV2({ with_delimiter: true }));
    assert.ok(top.folders.some((each) => each.name === "many/" && each.id === null));
});

test("list tells folders from files", async () => {
    await succeed(files.upload("tree/a/b.pdf", Buffer.from("b")));
    await succeed(files.upload("tree/c.pdf", Buffer.from("c")));
    const entries = await succeed(files.list("tree", { limit: 10, sortBy: { column: "name", order: "desc" } }));
    assert.deepEqual(
        entries.map((each) => [each.name, each.id === null]),
        [
            ["c.pdf", false],
            ["a", true],
        ]
    );
});

test("remove answers what it removed", async () => {
    await succeed(files.upload("gone.pdf", Buffer.from("x")));
    const removed = await succeed(files.remove(["gone.pdf", "never-there.pdf"]));
    assert.deepEqual(
        removed.map((each) => each.name),
        ["gone.pdf"]
    );
    assert.deepEqual(await succeed(client.from("no-such-bucket").remove(["x"])), []);
});

test("move and copy", async () => {
    await succeed(client.createBucket("quarantine"));
    const made = await succeed(files.upload("first.pdf", Buffer.from("1")));
    assert.equal(
        (await succeed(files.move("first.pdf", "documents/first.pdf", { destinationBucket: "quarantine" }))).message,
        "Successfully moved"
    );
    assert.equal((await succeed(client.from("quarantine").info("documents/first.pdf"))).id, made.id);
    const copied = await succeed(client.from("quarantine").copy("documents/first.pdf", "second.pdf"));
    assert.equal(copied.path, "quarantine/second.pdf");
    await fail(client.from("quarantine").move("second.pdf", "documents/first.pdf"), "409", /already exists/);
    await fail(files.move("first.pdf", "elsewhere.pdf"), "404", /not found/);
});

test("signed addresses open without a key", async () => {
    await succeed(files.upload("signed file.pdf", Buffer.from("signed")));
    const { signedUrl } = await succeed(files.createSignedUrl("signed file.pdf", 60));
    assert.equal(await (await fetch(signedUrl)).text(), "signed");
    const [there, absent] = await succeed(files.createSignedUrls(["signed file.pdf", "absent.pdf"], 60));
    assert.equal(await (await fetch(there.signedUrl)).text(), "signed");
    assert.equal(there.error, null);
    assert.equal(absent.signedUrl, null);
    assert.match(absent.error, /does not exist/);
    assert.equal((await fetch(signedUrl.slice(0, -4))).status, 400);
});

test("public addresses open for public buckets alone", async () => {
    await succeed(client.createBucket("shown", { public: true }));
    const shown = client.from("shown");
    await succeed(shown.upload("page.html", Buffer.from("<p>"), { contentType: "text/html" }));
    assert.equal(await (await fetch(shown.getPublicUrl("page.html").data.publicUrl)).text(), "<p>");
    assert.equal((await fetch(files.getPublicUrl("form.txt").data.publicUrl)).status, 400);
});

test("errors have the shapes that the client reads", async () => {
    await fail(files.info("absent.pdf"), "404", /Object not found/);
    await fail(client.from("no-such-bucket").upload("x", Buffer.from("x")), "404", /Bucket not found/);
    await fail(files.upload("bad#key".replace("#", "~"), Buffer.from("x")), "400", /Invalid key/);
    const anonymous = clientWith(server.keys.publishable);
    await fail(anonymous.from("documents").upload("x", Buffer.from("x")), "403", /row-level security/);
    assert.deepEqual(await succeed(anonymous.from("documents").list("")), []);
    const { error } = await clientWith("sb_secret_forged").from("documents").list("");
    assert.equal(error.status, 401);
});

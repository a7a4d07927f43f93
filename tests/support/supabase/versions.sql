-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a later server makes of its schema: buckets may keep versions, and one name may stand in many rows.
SET LOCAL ROLE supabase_storage_admin;
ALTER TABLE storage.buckets DROP CONSTRAINT buckets_versioning_status_check;
ALTER TABLE storage.buckets ADD CONSTRAINT buckets_versioning_status_check
    CHECK (versioning_status IN ('DISABLED', 'ENABLED', 'SUSPENDED'));
ALTER TABLE storage.buckets ADD COLUMN lifecycle_configuration jsonb;
CREATE UNIQUE INDEX idx_objects_current_version ON storage.objects (bucket_id, name COLLATE "C") WHERE archived_at IS NULL;
CREATE UNIQUE INDEX idx_objects_null_version ON storage.objects (bucket_id, name COLLATE "C") WHERE NOT is_versioned;
CREATE UNIQUE INDEX objects_bucket_id_name_version_key
    ON storage.objects (bucket_id, name COLLATE "C", version) NULLS NOT DISTINCT;
DROP INDEX storage.bucketid_objname;

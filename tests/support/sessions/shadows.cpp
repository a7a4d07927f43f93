// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessions/shadows.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    const QString kRole = u"CREATE ROLE mallory; GRANT CREATE, USAGE ON SCHEMA public TO PUBLIC;"
                          "ALTER SYSTEM SET track_functions = 'pl'; SELECT pg_reload_conf();"_s;

    // Every name that a statement of docsweep calls, or called once. What is there already is passed over.
    const QString kPlant = uR"(SET search_path = pg_catalog; SET ROLE mallory;
CREATE PROCEDURE public.plant_it(what text) LANGUAGE plpgsql AS $$
BEGIN EXECUTE what; EXCEPTION WHEN duplicate_function OR invalid_function_definition THEN NULL; END $$;
DO $plant$
DECLARE
    names name[] := ARRAY['aclexplode', 'clock_timestamp', 'coalesce', 'convert_from', 'convert_to', 'count',
        'current_database', 'current_schemas', 'date_part', 'date_trunc', 'extract', 'format_type', 'has_function_privilege', 'has_schema_privilege',
        'has_table_privilege', 'int8', 'isfinite', 'length', 'nullif', 'pg_backend_pid', 'pg_cancel_backend',
        'pg_has_role', 'pg_my_temp_schema', 'pg_table_is_visible', 'pg_try_advisory_xact_lock', 'quote_ident',
        'row_security_active', 'set_config', 'starts_with', 'string_to_array', 'strpos', 'text', 'timestamptz',
        'to_regclass', 'unnest', 'version'];
    kinds text[] := ARRAY['text', 'varchar', 'bpchar', 'name', 'bytea', 'int4', 'int8', 'oid', 'numeric', 'bool',
        'timestamptz', 'regclass', 'jsonb', 'anyelement'];
    operators text[][] := ARRAY[['=', 'bool'], ['<>', 'bool'], ['<', 'bool'], ['>', 'bool'], ['>=', 'bool'], ['~', 'bool'],
        ['~~', 'bool'], ['!~~', 'bool'], ['||', 'text'], ['*', 'numeric'], ['<<', 'int8'], ['|', 'int8'],
        ['->>', 'text']];
    f record; l text; r text; o text[]; made text;
    PROCEDURE_TEXT constant text := 'CREATE FUNCTION public.%I(%s) RETURNS %s LANGUAGE plpgsql AS ''BEGIN RETURN %s; END''';
BEGIN
    FOR f IN SELECT p.proname, pg_get_function_identity_arguments(p.oid) AS same, pg_get_function_result(p.oid) AS result,
                 p.proretset, p.pronargs, p.proargtypes
             FROM pg_proc p WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.proname = ANY (names)
                 AND p.prokind = 'f' ORDER BY p.pronargs LOOP
        CALL public.plant_it(format(PROCEDURE_TEXT, f.proname, f.same, f.result,
            CASE WHEN f.proretset THEN '' ELSE 'NULL' END));
        CONTINUE WHEN f.pronargs = 0 OR f.proretset OR f.result LIKE 'any%';
        FOREACH l IN ARRAY kinds LOOP
            IF f.pronargs = 1 THEN
                CALL public.plant_it(format(PROCEDURE_TEXT, f.proname, l, f.result, 'NULL'));
                CONTINUE;
            END IF;
            FOREACH r IN ARRAY kinds LOOP
                CALL public.plant_it(format(PROCEDURE_TEXT, f.proname, l || ', ' || r
                    || CASE WHEN f.pronargs > 2 THEN ', ' || format_type(f.proargtypes[2], NULL) ELSE '' END,
                    f.result, 'NULL'));
            END LOOP;
        END LOOP;
    END LOOP;
    FOREACH l IN ARRAY ARRAY['text', 'varchar', 'name', 'bytea'] LOOP
        CALL public.plant_it(format(PROCEDURE_TEXT, 'unnest', l || '[]', 'SETOF ' || l, ''));
    END LOOP;
    FOREACH o SLICE 1 IN ARRAY operators LOOP
        FOREACH l IN ARRAY kinds LOOP
            FOREACH r IN ARRAY kinds LOOP
                CALL public.plant_it(format(PROCEDURE_TEXT, o[1], l || ', ' || r, o[2], 'NULL'));
                CALL public.plant_it(format('CREATE OPERATOR public.%s (LEFTARG = %s, RIGHTARG = %s, FUNCTION = public.%I)',
                    o[1], l, r, o[1]));
            END LOOP;
        END LOOP;
    END LOOP;
    FOREACH l IN ARRAY ARRAY['text', 'name', 'bytea', 'oid', 'int8', 'timestamptz', 'regclass'] LOOP
        EXECUTE format('CREATE DOMAIN public.%I AS pg_catalog.bpchar(1) DEFAULT ''x''', l);
    END LOOP;
END $plant$;
DROP PROCEDURE public.plant_it)"_s;

    // With the system's names alone, or it would be misled as well.
    const QString kCalled = u"SET search_path = pg_catalog; SELECT string_agg(funcname || ' ' || calls, ', ') FROM ("
                            "SELECT funcname, sum(calls) AS calls FROM pg_stat_user_functions GROUP BY 1) f"_s;
    const QString kOurs =
        u"SET search_path = pg_catalog; SELECT count(*) FROM pg_stat_activity WHERE application_name = 'docsweep'"_s;

    Result<> done(const Result<QString> &said)
    {
        return said ? Result<>() : fail(said.error());
    }

} // namespace

Result<> Shadows::plant(const PostgresCluster &cluster, const QString &database)
{
    return done(cluster.sql(kRole + kPlant, database));
}

Result<> Shadows::remove(const PostgresCluster &cluster, const QString &database)
{
    return done(cluster.sql(
        u"DROP OWNED BY mallory; DROP ROLE mallory; REVOKE CREATE ON SCHEMA public FROM PUBLIC"_s, database));
}

Result<QString> Shadows::called(const PostgresCluster &cluster, const QString &database)
{
    Result<QString> open = cluster.sql(kOurs, database);
    for (int turn = 0; open && *open != "0"_L1; ++turn) {
        if (turn == 500)
            return fail(ErrorKind::Io, u"docsweep's connections do not end"_s);
        open = cluster.sql(kOurs, database);
    }
    return open ? cluster.sql(kCalled, database) : open;
}

} // namespace docsweep

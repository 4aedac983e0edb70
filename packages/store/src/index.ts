/** Schema, migrations and queries. */
export {};

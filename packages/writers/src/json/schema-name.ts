/** The name by which a JSON file says which schema it keeps; another number where a program that reads it has to change. */
export const disclosureSchemaName = "urn:mingce:disclosure:1";

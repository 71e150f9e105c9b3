/** Version of the model; it changes when a field changes its meaning. */
export const SCHEMA_VERSION = "1";

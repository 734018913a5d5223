/** Set in the environment of the tests when their stacks are to run on a native Postgres 17. */
export const NATIVE_VARIABLE = "GUARDIAN_TEST_NATIVE";

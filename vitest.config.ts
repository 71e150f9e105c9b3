import { defineConfig } from "vitest/config";

/** What runs the built command or the packed package; all else reads the sources. */
const PACKAGE_TESTS = ["test/cli/**/*.test.ts", "test/package/**/*.test.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: "library", include: ["test/**/*.test.ts"], exclude: PACKAGE_TESTS },
      },
      {
        test: {
          name: "package",
          include: PACKAGE_TESTS,
          globalSetup: ["test/package/build.ts"],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

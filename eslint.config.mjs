import next from "@next/eslint-plugin-next";
// @ts-expect-error -- this plugin publishes no types
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * Three floors: app over components over content. A lower floor never imports from a higher one.
 * @param {string[]} files
 * @param {...string} above
 * @returns {import("eslint").Linter.Config}
 */
const floor = (files, ...above) => ({
  files,
  rules: {
    "no-restricted-imports": [
      "error",
      { patterns: above.map((name) => ({ regex: `(?:^@/|\\.\\./)${name}/`, message: `This floor lies below ${name}/ and may not lean on it.` })) },
    ],
  },
});

export default tseslint.config(
  { ignores: ["public/sw.js", ".next/", "node_modules/", "next-env.d.ts", "test-results/", "playwright-report/"] },
  ...tseslint.configs.strict,
  reactHooks.configs.flat["recommended-latest"],
  jsxA11y.flatConfigs.strict,
  next.configs["core-web-vitals"],
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
      // Pages are small and static: a plain link opens one as fast, and spares every reader the script of next/link.
      "@next/next/no-html-link-for-pages": "off",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  // Data may be long.
  { files: ["content/**", "**/corpus/**", "**/phrases.ts"], rules: { "max-lines": "off" } },
  floor(["content/**"], "app", "components"),
  floor(["components/**"], "app"),
);

// The sentences in a component, as far as they stand in its file.
import ts from "typescript";

const INLINE = new Set(["a", "abbr", "b", "br", "cite", "code", "em", "i", "mark", "q", "small", "span", "strong", "sub", "sup", "time", "Cite", "SourceLink"]);
const SENTENCE = /\S\s\S.*[.?!:][”"’)]*$/;

/** What is only known when the page is made counts as one word, and the name of a source as four. */
const UNKNOWN = "7";
const NAME = "Somebody and others, 2020";

/** @param {ts.Node} node @returns {node is ts.JsxElement | ts.JsxSelfClosingElement | ts.JsxFragment} */
const isElement = (node) => ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node);

/** @param {ts.JsxElement | ts.JsxSelfClosingElement | ts.JsxFragment} element */
const isInline = (element) => !ts.isJsxFragment(element) && INLINE.has((ts.isJsxElement(element) ? element.openingElement : element).tagName.getText());

/**
 * The sentences of a component: the text of each block, and every other string that ends as a sentence does.
 * @param {string} tsx
 * @returns {string[]} paragraphs
 */
export function paragraphsOfJsx(tsx) {
  const file = ts.createSourceFile("component.tsx", tsx, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  /** @type {string[]} */
  const paragraphs = [];
  /** @param {string} text */
  const keep = (text) => void (SENTENCE.test(text) && paragraphs.push(text));

  /** The words of an expression where they stand in a sentence; a block among them becomes a paragraph of its own.
   * @param {ts.Node} node @returns {string} */
  function textOf(node) {
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isTemplateExpression(node)) return node.head.text + node.templateSpans.map(({ expression, literal }) => textOf(expression) + literal.text).join("");
    if (ts.isJsxText(node)) return node.text.trim() ? node.text.replace(/^\s*\n\s*|\s*\n\s*$/g, "").replace(/\s+/g, " ") : " ";
    if (ts.isJsxExpression(node)) return node.expression ? textOf(node.expression) : "";
    if (ts.isParenthesizedExpression(node)) return textOf(node.expression);
    if (ts.isConditionalExpression(node)) {
      const [yes, no] = [textOf(node.whenTrue), textOf(node.whenFalse)];
      keep(no);
      return yes;
    }
    if (isElement(node) && isInline(node)) return ts.isJsxElement(node) ? node.children.map(textOf).join("") : node.getText().startsWith("<SourceLink") ? NAME : " ";
    if (isElement(node)) {
      visit(node);
      return "";
    }
    if (node.kind === ts.SyntaxKind.NullKeyword || node.kind === ts.SyntaxKind.FalseKeyword) return "";
    ts.forEachChild(node, visit);
    return UNKNOWN;
  }

  /** @param {ts.Node} node */
  function visit(node) {
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
      if (ts.isJsxElement(node)) ts.forEachChild(node.openingElement, visit);
      keep(node.children.map(textOf).join("").replace(/\s+/g, " ").trim());
    } else if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) keep(textOf(node));
    // What an error says is for whoever builds the site.
    else if (!(ts.isNewExpression(node) && node.expression.getText() === "Error")) ts.forEachChild(node, visit);
  }

  visit(file);
  return paragraphs;
}

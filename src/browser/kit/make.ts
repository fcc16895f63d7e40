/**
 * Makes an element.
 * @param attributes `true` is one without a value; `null`, `false` and `undefined` are none
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number | boolean | null | undefined>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false)
      element.setAttribute(attribute, value === true ? '' : String(value))
  }
  element.append(...children)
  return element
}

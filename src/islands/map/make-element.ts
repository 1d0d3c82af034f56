/** A new element with a class and words. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

/** A button that says what it does. */
export function makeButton(className: string, text: string, press: () => void): HTMLButtonElement {
  const button = makeElement('button', className, text);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}

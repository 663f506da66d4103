type Fault = 'required' | 'unticked' | 'invalidEmail' | 'stillSending' | 'invalid';

/** What is wrong with each field by the browser's own rules, in our own words: the browser's are in its own language. */
export function invalidFields(
  form: HTMLFormElement,
  wording: (fault: Fault) => string,
): Readonly<Record<string, string>> {
  const faults = Array.from(form.elements).flatMap((field) =>
    isTyped(field) && field.name && !field.validity.valid
      ? [[field.name, wording(faultOf(field))] as const]
      : [],
  );
  return Object.fromEntries(faults);
}

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isTyped(field: Element): field is Typed {
  return [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement].some((kind) => field instanceof kind);
}

function faultOf({ validity, type }: Typed): Fault {
  if (validity.valueMissing) return type === 'checkbox' ? 'unticked' : 'required';
  // Files that are still on their way (see FileDrop).
  if (validity.customError) return 'stillSending';
  return type === 'email' ? 'invalidEmail' : 'invalid';
}

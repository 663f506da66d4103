import { Checkbox, NativeSelect, PasswordInput, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFieldError } from './field-errors';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly description?: string;
  readonly isOptional?: boolean;
}

/** What `autocomplete` says decides whether browsers and password managers fill it. */
interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email';
  readonly autoComplete?: 'name' | 'email' | 'username' | 'off';
  readonly initial?: string;
  readonly maxLength?: number;
}

export function TextField({ name, isOptional, initial, type = 'text', ...rest }: TextFieldProps) {
  return (
    <TextInput
      name={name}
      type={type}
      required={!isOptional}
      withAsterisk={false}
      defaultValue={initial}
      error={useFieldError(name)}
      {...(type === 'email' && { inputMode: 'email', spellCheck: false, autoCapitalize: 'none' })}
      {...rest}
    />
  );
}

interface PasswordFieldProps extends FieldProps {
  readonly autoComplete: 'current-password' | 'new-password';
}

export function PasswordField({ name, autoComplete, ...rest }: PasswordFieldProps) {
  const { t } = useTranslation('signedIn');
  return (
    <PasswordInput
      name={name}
      required
      withAsterisk={false}
      autoComplete={autoComplete}
      error={useFieldError(name)}
      visibilityToggleButtonProps={{ 'aria-label': t('form.showPassword') }}
      {...rest}
    />
  );
}

/** A code from an application, an e-mail or a letter: typed or pasted, with or without spaces. */
export function CodeField({ name, isDigits = true, ...rest }: FieldProps & { readonly isDigits?: boolean }) {
  return (
    <TextInput
      name={name}
      required
      withAsterisk={false}
      autoComplete="one-time-code"
      inputMode={isDigits ? 'numeric' : 'text'}
      autoCapitalize="none"
      spellCheck={false}
      maxLength={40}
      error={useFieldError(name)}
      {...rest}
    />
  );
}

interface SelectFieldProps extends FieldProps {
  readonly initial: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

export function SelectField({ name, initial, choices, isOptional: _isOptional, ...rest }: SelectFieldProps) {
  return (
    <NativeSelect
      name={name}
      defaultValue={initial}
      data={[...choices]}
      error={useFieldError(name)}
      {...rest}
    />
  );
}

/** A statement to agree to: it has to be ticked. */
export function CheckField({ name, label }: { readonly name: string; readonly label: string }) {
  return <Checkbox name={name} required label={label} error={useFieldError(name)} />;
}

export function LongTextField({
  name,
  isOptional,
  maxLength,
  ...rest
}: FieldProps & { readonly maxLength: number | undefined }) {
  return (
    <Textarea
      name={name}
      required={!isOptional}
      withAsterisk={false}
      autosize
      minRows={4}
      maxLength={maxLength}
      error={useFieldError(name)}
      {...rest}
    />
  );
}

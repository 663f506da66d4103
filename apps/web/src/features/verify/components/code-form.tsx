import { useTranslation } from 'react-i18next';
import { Form } from '../../../components/form/form';
import { TextField } from '../../../components/form/fields';
import classes from './verify.module.css';

/** A credential of our longest kind is far shorter. */
const LONGEST = 20_000;

/** What is printed under a badge, or the credential itself, pasted. */
export function CodeForm({ initial, onTyped }: { initial: string; onTyped: (typed: string) => void }) {
  const { t } = useTranslation(['verify']);
  return (
    <div className={classes.box}>
      <Form
        submitLabel={t('code.submit')}
        submit={async ({ code = '' }) => {
          const typed = code.trim();
          if (typed === '') return { field: 'code', message: t('code.missing') };
          onTyped(typed);
          return null;
        }}
      >
        <TextField
          name="code"
          label={t('code.label')}
          description={t('code.hint')}
          initial={initial}
          autoComplete="off"
          maxLength={LONGEST}
        />
      </Form>
    </div>
  );
}

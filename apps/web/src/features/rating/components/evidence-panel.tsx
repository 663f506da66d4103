import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceFields, type FiledDocument } from '../../../components/evidence-fields';
import { AddRatingEvidenceDocument } from '../../../generated/graphql';
import { useLanguage } from '../../../lib/use-language';
import { useRatingChange } from '../operations/use-rating-change';
import { ActionForm, type ActionPanelProps } from './action-panel';

export function EvidencePanel({ rating, onDone }: ActionPanelProps) {
  const { t } = useTranslation('rating');
  const { localized } = useLanguage();
  const [documents, setDocuments] = useState<readonly FiledDocument[]>([]);
  const change = useRatingChange(AddRatingEvidenceDocument, onDone);
  const { refusal } = change;
  const send = () =>
    change.send({
      ratingId: rating.id,
      fileIds: documents.map(({ id }) => id),
      fileKinds: documents.map(({ kind }) => kind),
    });
  return (
    <ActionForm
      change={change}
      ownFields={['fileIds']}
      submitLabel={t('actions.ADD_EVIDENCE.submit')}
      onSubmit={() => void send()}
    >
      <EvidenceFields
        label={t('actions.ADD_EVIDENCE.files')}
        documents={documents}
        error={refusal?.field === 'fileIds' ? localized(refusal.message) : null}
        onChange={setDocuments}
      />
    </ActionForm>
  );
}

/**
 * Everything that suppliers experienced with these companies ($1) and that was known on a day ($2), by company, supplier and
 * tier. Nothing frozen is left out: it is told as disputed.
 *
 * A supplier is a company, whichever of its organisations speaks, under a name that nobody can work out: organisations have
 * random ids, companies do not. What was said by an organisation that lost its company stays apart from what the holder says. Days that a dispute stopped are added to the due day: they are not lateness.
 */
export const EVIDENCE = `WITH told AS (
    SELECT r.id, r.client_company_id, r.tier, r.is_verified, r.is_related_party, r.supplier_company_id, r.author_organisation_id,
      r.supplier_activity_code, r.supplier_activity_scheme, r.supplier_size_band, r.submitted_at,
      r.status = ANY($4) AS is_frozen
    FROM rating r
    WHERE r.client_company_id = ANY($1)
      AND ((r.status = ANY($3) AND r.heard_at < $2::date + 1) OR (r.status = ANY($4) AND r.notice_sent_at < $2::date + 1))
  ), spoken AS (
    SELECT client_company_id, supplier_company_id, is_verified, min(author_organisation_id) AS organisation_id FROM told GROUP BY 1, 2, 3
  ), invoice AS (
    SELECT t.client_company_id, t.supplier_company_id, t.is_verified, t.tier, json_agg(json_build_object(
      'experienceId', e.id, 'issuedOn', e.issued_on, 'dueOn', e.due_on + e.frozen_days, 'frozenDays', e.frozen_days,
      'amountMinor', e.amount_minor::text, 'currency', e.currency,
      'payments', p.known,
      'unpaidOn', CASE WHEN p.paid < e.amount_minor THEN coalesce(e.observed_on, $2::date) END,
      'standing', CASE WHEN t.is_frozen OR e.outcome = 'DISPUTED' THEN 'DISPUTED'
        WHEN e.outcome IN ('WRITTEN_OFF', 'CHARGED_BACK') THEN e.outcome ELSE 'UNDISPUTED' END) ORDER BY e.id) AS experiences
    FROM told t JOIN payment_experience e ON e.rating_id = t.id AND e.withdrawn_at IS NULL AND e.excluded_by IS NULL
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(amount_minor), 0) AS paid, coalesce(json_agg(json_build_object('paidOn', paid_on,
        'amountMinor', amount_minor::text) ORDER BY paid_on, position), '[]'::json) AS known
      FROM experience_payment WHERE experience_id = e.id AND recorded_at < $2::date + 1) p
    GROUP BY 1, 2, 3, 4
  ), supplier AS (
    SELECT client_company_id, supplier_company_id, is_verified, tier, bool_or(is_related_party) AS is_related_party,
      (array_agg(supplier_activity_code ORDER BY submitted_at DESC, id))[1] AS activity_code,
      (array_agg(supplier_activity_scheme ORDER BY submitted_at DESC, id))[1] AS activity_scheme,
      (array_agg(supplier_size_band ORDER BY submitted_at DESC, id))[1] AS size_band
    FROM told GROUP BY 1, 2, 3, 4
  )
  SELECT encode(sha256(convert_to(k.organisation_id || ':' || client_company_id, 'UTF8')), 'hex') AS supplier_id, s.*, i.experiences
  FROM supplier s JOIN invoice i USING (client_company_id, supplier_company_id, is_verified, tier)
    JOIN spoken k USING (client_company_id, supplier_company_id, is_verified)
  ORDER BY client_company_id, supplier_id, tier`;

/** Département of a municipality code (`69384` → `69`, `2A004` → `2A`, `97411` → `974`), else of the postcode. */
const DEPARTMENT = `CASE
  WHEN municipality_code ~ '^9[78]' THEN left(municipality_code, 3)
  WHEN municipality_code IS NOT NULL THEN left(municipality_code, 2)
  WHEN postcode ~ '^9[78]' THEN left(postcode, 3)
  WHEN postcode ~ '^20' THEN CASE WHEN postcode < '20200' THEN '2A' ELSE '2B' END
  WHEN postcode ~ '^[0-9]{5}$' THEN left(postcode, 2)
END`;

/** A company is where its head office is. Run after either file, so that the order of the imports does not matter. */
export function placeHeadOffices(staging: string): string {
  return `UPDATE company SET postcode = office.postcode, locality = office.locality, department = office.department, imported_at = now()
    FROM (
      SELECT DISTINCT ON (company_id) company_id, postcode, locality, ${DEPARTMENT} AS department
      FROM establishment
      WHERE is_head_office AND locality IS NOT NULL AND company_id IN (SELECT company_id FROM ${staging})
      ORDER BY company_id, source_on DESC, status = 'OPEN' DESC, siret DESC
    ) AS office
    WHERE company.company_id = office.company_id AND company.visibility = 'PUBLIC'
      AND ROW(company.postcode, company.locality, company.department) IS DISTINCT FROM ROW(office.postcode, office.locality, office.department)
    RETURNING company.company_id`;
}

/**
 * A unit that opposes the diffusion of its identity takes its earlier address with it; the places of business of a
 * natural person are personal data and go altogether.
 */
export function forgetHiddenPlaces(staging: string): string {
  return `WITH hidden AS (
      SELECT company.company_id, company.visibility FROM ${staging} AS new JOIN company USING (company_id)
      WHERE new.visibility <> 'PUBLIC' AND company.visibility <> 'PUBLIC'
    ), company_place AS (
      UPDATE company SET postcode = NULL, locality = NULL, department = NULL, imported_at = now() FROM hidden
      WHERE company.company_id = hidden.company_id AND num_nonnulls(company.postcode, company.locality, company.department) > 0
      RETURNING company.company_id
    ), removed AS (
      DELETE FROM establishment USING hidden
      WHERE establishment.company_id = hidden.company_id AND hidden.visibility <> 'PARTIAL'
      RETURNING establishment.company_id
    ), blanked AS (
      UPDATE establishment AS place SET trade_name = NULL, postcode = NULL, locality = NULL, municipality_code = NULL FROM hidden
      WHERE place.company_id = hidden.company_id AND hidden.visibility = 'PARTIAL'
        AND num_nonnulls(place.trade_name, place.postcode, place.locality, place.municipality_code) > 0
      RETURNING place.company_id
    )
    SELECT company_id FROM company_place UNION SELECT company_id FROM removed UNION SELECT company_id FROM blanked`;
}

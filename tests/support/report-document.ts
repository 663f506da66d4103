/** Everything that a report page shows of one company: the document of tests and of the bench. */
export const REPORT_DOCUMENT = `query Report($number: String!) {
  company(number: $number) {
    __typename
    ... on Company { ...Identity ...Facts reliability { ...Reliability } }
    ... on UserError { code message { ...Text } field }
  }
}
fragment Text on LocalizedText { fr en }
fragment Origin on Provenance { source sourceName { ...Text } sourceOn recordId url }
fragment Index on PaymentIndex { points daysBeyondTerms }
fragment Shares on LatenessShares { onTime under30Days from30To90Days over90Days }
fragment Identity on Company {
  id country number vatNumber name acronym tradeNames visibility status registerStatus createdOn ceasedOn
  legalForm { code label { ...Text } } activity { code scheme label { ...Text } } size { code label { ...Text } year } sizeCategory
  address { postcode locality department } accountsOverdueSince outstandingCharges establishments { open closed }
  provenance { ...Origin } unavailableSources { source message { ...Text } }
}
fragment Facts on Company {
  insolvency { status since paymentsStoppedOn label { ...Text } }
  legalNotices { id kind label { ...Text } nature type isSuperseded publishedOn judgedOn paymentsStoppedOn periodEndedOn court provenance { ...Origin } }
  annualAccounts { closedOn kind isPartlyConfidential turnover { minor currency } netResult { minor currency } equityRatio liquidityRatio supplierDays provenance { ...Origin } }
  paymentPractices { id periodStartOn periodEndOn filedOn averageDaysToPay paidWithin30Pct paid31To60Pct paidAfter60Pct paidLatePct provenance { ...Origin } }
  sanctions { id amount { minor currency } reason decidedOn publishedUntil }
}
fragment Reliability on ReliabilityReport {
  companyId outcome verdict { ...Text } certainty { ...Text } score interval { low high level } grade isProvisional
  lateness { late moreThan7Days moreThan30Days } failure { within12Months beforePayment }
  evidence { weight independentSuppliers paymentExperiences publishedReports accountsClosedOn }
  contributions { id kind points label { ...Text } detail { ...Text } }
  signals { id answer question { ...Text } finding { ...Text } whyItMatters { ...Text } howToImprove { ...Text } }
  missing { id label { ...Text } reason { ...Text } }
  payments {
    figures { perSupplier { ...Index } valueWeighted { ...Index } gap shares { ...Shares } trend { points direction } }
    setAside { disputed unverified relatedParty weakerProof } openInvoices
  }
  sectorPayments { activityCode sizeCategory companies perSupplier { ...Index } valueWeighted { ...Index } shares { ...Shares } }
  attackCost { points toRaise toLower explanation { ...Text } } gradeLimits { grade from }
  history { asOf outcome score interval { low high } grade modelVersion }
  modelVersion asOf computedAt
}
`;

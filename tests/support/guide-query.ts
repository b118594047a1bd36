const CONCEPT = "id kind slug name altNames summary status revision createdAt updatedAt";
const SOURCE = "sources { id title url publisher year }";
const SECTIONS =
  "keyFacts differentiators responsibilities workEnvironment tools skillsBySeniority businessAreas learningPriorities " +
  "education technicalSkills softSkills pathways steps training compensation globalPay market careerPath remoteWork " +
  "immigration challenges opportunities trends emerging pros cons faqs relatedCareers readiness";

/** The fields of `Guide` that list items, in reading order. */
export const GUIDE_LISTS = SECTIONS.split(" ");

/** The whole guide of one role in one query: everything a page about a career needs. */
export const GUIDE_QUERY = `
query Guide($slug: String!) {
  role(slug: $slug) {
    ${CONCEPT} description ${SOURCE}
    mappings { scheme code uri match }
    replacedBy { id }
    family { ${CONCEPT} parent { slug name } }
    outlook { growthPercent period annualOpenings commentary source { title year } }
    salaries { ...Pay }
    skills(first: 100) { ...Requirements }
    levels {
      ${CONCEPT} rank minYears maxYears focusAreas
      skills(first: 100) { ...Requirements }
      salaries { ...Pay }
      next { slug }
      previous { slug }
    }
    specializations { ${CONCEPT} description demandDrivers ${SOURCE} skills(first: 100) { ...Requirements } }
    relatedRoles(first: 100) { totalCount edges { strength rationale node { slug name summary } } }
    transitions(first: 100) { totalCount edges { difficulty months share rationale node { slug } from { slug } to { slug } } }
    learningOptions {
      ${CONCEPT} learningKind currency minCost maxCost minMonths maxMonths ${SOURCE}
      teaches { proficiency skill { slug name } }
    }
    guide { overview ${GUIDE_LISTS.map((list) => `${list} { ...Item }`).join(" ")} }
  }
}
fragment Pay on Salary { currency basis low median average high year region { slug name code currency } source { title year } }
fragment Requirements on RequirementConnection {
  totalCount edges { importance proficiency rationale sources { title year } node { slug name skillKind groups { slug } } }
}
fragment Item on GuideItem { id heading body minMonths maxMonths source { title year } }`;

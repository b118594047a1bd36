/** What a new tab shows: a query that answers at once and reaches every kind of edge. */
export const welcomeQuery = `# The graph behind the panel. Run with the play button or Ctrl-Enter.
# The book icon on the left opens the documentation of every type, field and argument.

query ReferenceRole {
  role(slug: "amazon-engineer") {
    name
    summary
    outlook {
      growthPercent
      period
      source { title year url }
    }
    levels {
      rank
      name
      minYears
      maxYears
      salaries(region: "united-states") { median currency year }
      next { name }
    }
    skills(first: 5) {
      totalCount
      edges {
        importance
        proficiency
        rationale
        node { name skillKind }
      }
    }
    transitions {
      edges {
        difficulty
        months
        rationale
        node { name slug }
      }
    }
    guide {
      overview
      steps { heading minMonths maxMonths }
    }
  }
}
`;

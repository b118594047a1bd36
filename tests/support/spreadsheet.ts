const SKILLS = [
  "Python", "SQL", "Docker", "Kubernetes", "Terraform", "Git", "Java", "Go", "Rust", "PostgreSQL",
  "Linux administration", "TypeScript", "React", "Apache Kafka", "Redis",
]; // biome-ignore format: a list of names reads better in rows.

/** Rows as they are copied from a spreadsheet: name, importance and proficiency. */
export const FIFTEEN_REQUIREMENTS = SKILLS.map((name, index) => `${name}\t${(index % 5) + 1}\t3`).join("\n");

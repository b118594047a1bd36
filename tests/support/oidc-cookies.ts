/** A browser's cookies, by host, as far as a sign-in needs them. */
export class Cookies {
  private readonly jars = new Map<string, Map<string, string>>();
  private readonly product: string;

  /** `product` is the address of the product, where sign-ins begin and end. */
  constructor(product: string) {
    this.product = product;
  }

  /** Follows redirects by hand until the answer is none, or leads to a page of the panel. */
  async follow(url: string): Promise<URL> {
    let next = new URL(url);
    for (let hop = 0; hop < 12; hop += 1) {
      const response = await this.fetch(next);
      const location = response.headers.get("location");
      if (location === null) throw new Error(`${next} answered ${response.status}: ${await response.text()}`);
      next = new URL(location, next);
      if (next.origin === this.product && !next.pathname.startsWith("/auth/")) return next;
    }
    throw new Error("too many redirects");
  }

  async fetch(url: URL): Promise<Response> {
    const jar = this.jars.get(url.origin) ?? new Map<string, string>();
    this.jars.set(url.origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, { redirect: "manual", headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "" || /max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  get session(): string | null {
    return this.jars.get(this.product)?.get("careers_session") ?? null;
  }
}

/** A parcel or an account in the one form in which what was shown and what was stored are compared. */

export interface Charge {
  /** "Mensalidade 1 de 12". */
  what: string;
  /** "10/12/2026". */
  due: string;
  /** "1.234,56". */
  amount: string;
}

/** "1.234,56", written here by itself so that the program's own formatter is checked too. */
export function brazilian(cents: number): string {
  const [units, rest] = [Math.trunc(cents / 100), String(cents % 100).padStart(2, "0")];
  return `${String(units).replace(/\B(?=(\d{3})+$)/g, ".")},${rest}`;
}

/** "10/12/2026" from "2026-12-10". */
export function brazilianDate(iso: string): string {
  return iso.split("-").reverse().join("/");
}

/** Charges in an order that does not depend on days. */
export function sorted(charges: Charge[]): Charge[] {
  const place = (charge: Charge) => charge.what.replace(/\d+/g, (digits) => digits.padStart(4, "0"));
  return [...charges].sort((a, b) => place(a).localeCompare(place(b)));
}

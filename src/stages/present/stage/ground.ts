/** What lies under the regions, as paths in units of the plane. */
export interface StageGround {
  readonly neighbours: string;
  readonly land: string;
  readonly dashed: string;
}

/** The ground as the prerendered page has it: no need to send it twice. */
export function groundOf(page: ParentNode): StageGround {
  const d = (kind: string) => page.querySelector(`#ground .${kind}`)?.getAttribute('d') ?? '';
  return { neighbours: d('neighbours'), land: d('land'), dashed: d('dashed') };
}

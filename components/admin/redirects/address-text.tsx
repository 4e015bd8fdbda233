/** An address: it runs from left to right, whatever letters it has. */
export function AddressText({ children }: { children: string }) {
  return (
    <bdi dir="ltr" className="adr">
      {children}
    </bdi>
  );
}

/** Makes the headings of sortable tables buttons. Runs in the reader's browser; without it the tables stay as they are. */
export const SORT_SCRIPT = `
for (const table of document.querySelectorAll('table.sortable')) {
  const body = table.tBodies[0];
  const keyOf = (row, at) => {
    const cell = row.cells[at];
    const key = cell.dataset.sort;
    if (key === undefined) return cell.textContent.toLowerCase();
    return key === '' ? undefined : Number(key);
  };
  const headings = [...table.tHead.rows[0].cells];
  headings.forEach((heading, at) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const isNumber = heading.classList.contains('number');
      const now = heading.getAttribute('aria-sort');
      const next = now === null ? (isNumber ? 'descending' : 'ascending') : now === 'ascending' ? 'descending' : 'ascending';
      for (const other of headings) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', next);
      const sign = next === 'ascending' ? 1 : -1;
      const rows = [...body.rows].map((row) => ({ row, key: keyOf(row, at) }));
      rows.sort((a, b) => {
        if (a.key === undefined || b.key === undefined) return (a.key === undefined) - (b.key === undefined);
        return a.key < b.key ? -sign : a.key > b.key ? sign : 0;
      });
      body.append(...rows.map(({ row }) => row));
    });
  });
}
`;

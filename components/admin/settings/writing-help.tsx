import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';

/** The few signs of the writing form, with what each becomes. */
export function WritingHelp() {
  const words = ar.settings.form;
  return (
    <details className="wh">
      <summary className="lnk">
        {words.title}
        <Icon name="chevron-down" className="s" />
      </summary>
      <p>{words.paragraphs}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.write}</th>
            <th scope="col">{words.means}</th>
          </tr>
        </thead>
        <tbody>
          {words.examples.map(([sign, meaning]) => (
            <tr key={sign}>
              <td>
                <code dir="auto">{sign}</code>
              </td>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

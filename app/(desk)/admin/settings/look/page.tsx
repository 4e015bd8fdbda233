import type { Metadata } from 'next';
import { ColoursForm } from '@/components/admin/settings/look/colours-form.client';
import { DrawingField } from '@/components/admin/settings/look/drawing-field.client';
import { DrawingForm } from '@/components/admin/settings/look/drawing-form.client';
import { IconsShown, LogoShown } from '@/components/admin/settings/look/drawings-shown';
import { TextField } from '@/components/admin/text-field.client';
import { ar } from '@/messages/ar';
import { lookWords } from '@/messages/ar-look';
import { sentenceDigits } from '@/newsroom/arabic/digits';
import { COLOURS } from '@/newsroom/look/colours';
import { ICONS, LOGO } from '@/newsroom/look/drawings';
import { getDeskSetting } from '@/newsroom/settings/read-setting';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { deskPublication } from '../../desk-clock';
import { NotYourSettings } from '../not-your-settings';
import { SettingsScreen } from '../settings-screen';
import {
  removeIconsAction,
  removeLogoAction,
  setIconsAction,
  setLogoAction,
  updateColoursAction,
} from './actions';
import './look.css';

export const metadata: Metadata = { title: ar.settings.look };

const PAPER = '#fcfbf7';

/** Nameplate, icons and colour of the newspaper. */
export default async function LookPage() {
  const actor = await requireActor('/admin/settings/look');
  if (!can(actor, 'settings.edit')) return <NotYourSettings actor={actor} />;
  const [logo, icons, colours, { name, digits }] = await Promise.all([
    getDeskSetting(actor, LOGO),
    getDeskSetting(actor, ICONS),
    getDeskSetting(actor, COLOURS),
    deskPublication(),
  ]);
  const { logo: plate, icons: icon } = lookWords;
  return (
    <SettingsScreen actor={actor} current="look" title={ar.settings.look} note={lookWords.note}>
      <DrawingForm
        version={logo.version}
        title={plate.title}
        note={plate.note}
        save={plate.save}
        remove={logo.value.day && { word: plate.remove, action: removeLogoAction }}
        shown={<LogoShown logo={logo.value} name={name} />}
        action={setLogoAction}
      >
        <DrawingField name="file" label={plate.file} hint={plate.fileHint} />
        <DrawingField name="night" label={plate.night} hint={plate.nightHint} />
      </DrawingForm>
      <DrawingForm
        version={icons.version}
        title={icon.title}
        note={icon.note}
        save={icon.save}
        remove={icons.value.large && { word: icon.remove, action: removeIconsAction }}
        shown={<IconsShown icons={icons.value} />}
        action={setIconsAction}
      >
        <DrawingField name="file" label={icon.file} hint={sentenceDigits(icon.fileHint, digits)} />
        <TextField
          name="ground"
          label={icon.ground}
          hint={icon.groundHint}
          defaultValue={PAPER}
          maxLength={7}
          dir="ltr"
        />
      </DrawingForm>
      <ColoursForm setting={colours} digits={digits} action={updateColoursAction} />
    </SettingsScreen>
  );
}

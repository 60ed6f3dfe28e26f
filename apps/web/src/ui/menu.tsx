import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import { Menu } from '@mantine/core';
import type { ReactElement } from 'react';
import { IconButton } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import styles from './menu.module.css';

/** Something that a menu does. */
export interface MenuAction {
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly onSelect: () => void;
  readonly isDanger?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
}

export interface ActionMenuProps {
  /** What the button is for, such as “Edit Home, Munich”; it shows three dots. */
  readonly label: string;
  /** A line stands between the groups where there are several. */
  readonly actions: readonly MenuAction[] | readonly (readonly MenuAction[])[];
  /** Another button than the three dots; it has to take a `ref` and the properties of a button. */
  readonly trigger?: ReactElement | undefined;
}

function isGrouped(
  actions: readonly MenuAction[] | readonly (readonly MenuAction[])[],
): actions is readonly (readonly MenuAction[])[] {
  return Array.isArray(actions[0]);
}

interface ItemProps {
  readonly action: MenuAction;
  /** Whether another one has an icon: the words of all begin in one line. */
  readonly isIndented: boolean;
}

function Item({ action, isIndented }: ItemProps) {
  const noIcon = isIndented && <span className={styles.noIcon} />;
  return (
    <Menu.Item
      className={[styles.item, action.isDanger && styles.danger].filter(Boolean).join(' ')}
      disabled={action.isDisabled ?? false}
      leftSection={action.icon ? <Icon name={action.icon} size="sm" /> : noIcon}
      onClick={action.onSelect}
    >
      {action.label}
    </Menu.Item>
  );
}

/** What can be done with one thing, behind one button. */
export function ActionMenu({ label, actions, trigger }: ActionMenuProps) {
  const groups = isGrouped(actions) ? actions : [actions];
  const hasIcons = groups.some((group) => group.some(({ icon }) => icon !== undefined));
  return (
    <Menu
      position="bottom-end"
      offset={4}
      transitionProps={{ duration: 0 }}
      // Nothing but items may be in a menu, and all of a page is in a landmark.
      withInitialFocusPlaceholder={false}
      portalProps={{ target: 'main' }}
      classNames={{ dropdown: styles.menu ?? '' }}
    >
      <Menu.Target>{trigger ?? <IconButton icon="more" label={label} />}</Menu.Target>
      <Menu.Dropdown>
        {groups.map((group, index) => (
          <div key={group[0]?.label ?? index} role="none">
            {index > 0 && <div className={styles.divider} role="separator" />}
            {group.map((action) => (
              <Item key={action.label} action={action} isIndented={hasIcons} />
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

//! Words that controls say by themselves.

/// Beside the label of a field that may stay empty.
pub const OPTIONAL: &str = "(opcional)";
/// Closes a dialog.
pub const CLOSE: &str = "Fechar";
/// What a typed date looks like.
pub const DATE_PATTERN: &str = "dd/mm/aaaa";
/// Goes to the current date in a calendar.
pub const TODAY: &str = "Hoje";
/// Goes one month back in a calendar.
pub const PREVIOUS_MONTH: &str = "Mês anterior";
/// Goes one month on in a calendar.
pub const NEXT_MONTH: &str = "Próximo mês";
/// Goes one year back in a calendar.
pub const PREVIOUS_YEAR: &str = "Ano anterior";
/// Goes one year on in a calendar.
pub const NEXT_YEAR: &str = "Próximo ano";
/// How a calendar is moved through by keyboard.
pub const CALENDAR_KEYS: &str = "Setas mudam o dia; Page Up e Page Down, o mês; Enter escolhe.";
/// Opens the list of a combobox.
pub const OPEN_LIST: &str = "Mostrar opções";
/// Said while something is being sent or computed.
pub const BUSY: &str = "Aguarde…";
/// Said in place of content that is on its way.
pub const LOADING: &str = "Carregando…";

/// Months as they stand in a calendar's title.
pub const MONTHS: [&str; 12] = [
    "janeiro",
    "fevereiro",
    "março",
    "abril",
    "maio",
    "junho",
    "julho",
    "agosto",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
];

/// Days of the week from Sunday: what is seen, and what is heard.
pub const WEEKDAYS: [(&str, &str); 7] = [
    ("D", "domingo"),
    ("S", "segunda-feira"),
    ("T", "terça-feira"),
    ("Q", "quarta-feira"),
    ("Q", "quinta-feira"),
    ("S", "sexta-feira"),
    ("S", "sábado"),
];

/// Name of the button that explains a field.
pub fn help(label: &str) -> String {
    format!("Ajuda: {label}")
}
/// What the same button says to a mouse: there is a key for it.
pub const HELP_KEY: &str = "Ajuda (F1)";
/// Said of a link that opens beside this page.
pub const NEW_TAB: &str = "(abre em outra aba)";
/// Name of the button that empties a field. Like the next ones it leaves the field's own label to the field: whoever looks
/// for the label, by voice or by a test, finds one thing.
pub const CLEAR: &str = "Limpar";
/// Name of the button that opens a field's calendar.
pub const OPEN_CALENDAR: &str = "Abrir calendário";
/// Name of the calendar that belongs to a field.
pub const CALENDAR: &str = "Calendário";
/// Name of a combobox's list.
pub const OPTIONS: &str = "Opções";

/// A combobox found nothing.
pub fn nothing_found(typed: &str) -> String {
    format!("Nenhum resultado para “{typed}”")
}

/// A combobox has nothing to offer.
pub const NO_OPTIONS: &str = "Nenhuma opção disponível";
/// What was typed into a combobox is none of its options.
pub const CHOOSE_ONE: &str = "Escolha um da lista.";

/// Why what was typed is none of the options, and what to do.
pub fn choose_one(why: &str) -> String {
    // A reason that is a sentence already says what to do first.
    if why.ends_with('.') {
        why.to_owned()
    } else {
        format!("{why}. {CHOOSE_ONE}")
    }
}

/// How much a combobox found, for those who listen.
pub fn found(count: usize) -> String {
    match count {
        1 => "1 resultado".to_owned(),
        _ => format!("{} resultados", grouped(count)),
    }
}

/// The counter below a text area.
pub fn counted(used: usize, max: usize) -> String {
    format!("{} de {}", grouped(used), grouped(max))
}

/// Said when a text area is nearly full, or over.
pub fn room_left(used: usize, max: usize) -> String {
    match (max.checked_sub(used), used.saturating_sub(max)) {
        (Some(1), _) => "Resta 1 caractere".to_owned(),
        (Some(left), _) => format!("Restam {} caracteres", grouped(left)),
        (None, 1) => "1 caractere a mais".to_owned(),
        (None, over) => format!("{} caracteres a mais", grouped(over)),
    }
}

/// A day of a calendar as it is spoken: "24 de novembro de 2026".
pub fn spoken_day(day: u32, month: &str, year: i32) -> String {
    format!("{day} de {month} de {year}")
}

/// The title of a calendar: "novembro de 2026".
pub fn spoken_month(month: &str, year: i32) -> String {
    format!("{month} de {year}")
}

/// A count with the points that Brazilian readers expect: 2000 is "2.000".
pub(super) fn grouped(count: usize) -> String {
    let digits = count.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push('.');
        }
        text.push(digit);
    }
    text
}

/// The toolbar of a rich text.
pub const TOOLBAR: &str = "Formatação";
/// The variables that can be put into a text.
pub const VARIABLES: &str = "Inserir variável";
/// The tools of a rich text: their words, and the command of the browser's editing.
pub const TOOLS: &[(&str, &str)] = &[
    ("Negrito", "bold"),
    ("Itálico", "italic"),
    ("Sublinhado", "underline"),
    ("Lista", "insertUnorderedList"),
    ("Lista numerada", "insertOrderedList"),
    ("Desfazer", "undo"),
    ("Limpar formatação", "removeFormat"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped() {
        assert_eq!(counted(12, 2000), "12 de 2.000");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1_234_567), "1.234.567");
    }

    #[test]
    fn room_is_told_in_both_numbers() {
        assert_eq!(room_left(1999, 2000), "Resta 1 caractere");
        assert_eq!(room_left(1900, 2000), "Restam 100 caracteres");
        assert_eq!(room_left(2001, 2000), "1 caractere a mais");
        assert_eq!(room_left(2005, 2000), "5 caracteres a mais");
    }
}

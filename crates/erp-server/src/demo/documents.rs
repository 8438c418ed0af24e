//! CPFs and CNPJs with the check digits that belong to them.

/// The CPF that begins with these nine digits.
pub fn cpf(base: &str) -> String {
    let mut digits = base.to_owned();
    for first_weight in [10, 11] {
        let weights = (2..=first_weight).rev();
        digits.push(check_digit(&digits, weights));
    }
    digits
}

/// The CNPJ that begins with these twelve characters; letters count as their ASCII code less 48
/// (IN RFB 2.229/2024).
pub fn cnpj(base: &str) -> String {
    let mut characters = base.to_owned();
    for first_weight in [5, 6] {
        let weights = (2..=first_weight).rev().chain((2..=9).rev());
        characters.push(check_digit(&characters, weights));
    }
    characters
}

fn check_digit(characters: &str, weights: impl Iterator<Item = u32>) -> char {
    let value = |byte: u8| u32::from(byte - b'0');
    let sum: u32 = characters
        .bytes()
        .zip(weights)
        .map(|(byte, weight)| value(byte) * weight)
        .sum();
    let digit = match sum % 11 {
        0 | 1 => 0,
        rest => 11 - rest,
    };
    char::from_digit(digit, 10).unwrap_or('0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits_are_those_of_known_documents() {
        assert_eq!(cpf("111444777"), "11144477735");
        assert_eq!(cnpj("112223330001"), "11222333000181");
        // The tax authority's own example of an alphanumeric CNPJ.
        assert_eq!(cnpj("12ABC34501DE"), "12ABC34501DE35");
    }
}

namespace StaffAssistant.Testing;

/// <summary>Sixty texts that a spreadsheet might take for a formula, a command or the end of a cell.</summary>
public static class FormulaPayloads
{
    private static readonly string[] Formulas =
    [
        "1+1", "SUM(A1:A9)", "cmd|' /C calc'!A0", "HYPERLINK(\"http://127.0.0.1:9/\",\"x\")", "IMPORTXML(\"http://127.0.0.1:9\",\"//a\")", "WEBSERVICE(\"http://127.0.0.1:9\")",
        "DDE(\"cmd\";\"/C calc\";\"x\")", "A1", "2+3+cmd|' /C calc'!A0",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. new[] { "=", "+", "-", "@" }.SelectMany(sign => Formulas.Select(formula => sign + formula)),
        "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "  @SUM(1;1)", "\u00A0=1+1", "\u200B=1+1", "\uFEFF=1+1", "\"=1+1", "'=1+1", "\";=1+1;\"", "a\r\n=1+1", "\uFF1D1+1", "\uFF0B1+1", "\uFF0D1+1", "\uFF20SUM(1)",
        "|calc", "%0A=1+1", "=\"\"&cmd|'/C calc'!A0", "{=1+1}=", "-1+1", "+49 170 1", "@", "=",
    ];
}

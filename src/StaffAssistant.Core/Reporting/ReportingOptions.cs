using System.ComponentModel.DataAnnotations;

namespace StaffAssistant.Core.Reporting;

/// <summary>Declared coefficients for the energy that questions need. Each is a range, because nobody measures it here.</summary>
public sealed class ReportingOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Reporting";

    /// <summary>Watt hours of a question in quote mode, at least.</summary>
    [Range(0, 1000)]
    public double QuoteWattHoursLow { get; set; } = 0.001;

    /// <summary>Watt hours of a question in quote mode, at most.</summary>
    [Range(0, 1000)]
    public double QuoteWattHoursHigh { get; set; } = 0.02;

    /// <summary>Watt hours that an answer by a model adds, at least.</summary>
    [Range(0, 1000)]
    public double ModelWattHoursLow { get; set; } = 0.2;

    /// <summary>Watt hours that an answer by a model adds, at most.</summary>
    [Range(0, 1000)]
    public double ModelWattHoursHigh { get; set; } = 3;

    /// <summary>Where the coefficients come from, as reports name it.</summary>
    [MaxLength(300)]
    public string EnergySource { get; set; } = "Annahme: 5 bis 60 Wattsekunden Rechenzeit je Frage ohne Modell; je Antwort mit Modell 0,2 bis 3 Wh nach veröffentlichten Schätzungen für Sprachmodelle";
}

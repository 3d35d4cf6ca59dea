namespace StaffAssistant.Core.Guarding;

/// <summary>What in a question reads like a request for a decision; said to the person who asked.</summary>
public enum DecisionReason
{
    /// <summary>It names a concrete case, person, company or document.</summary>
    NamesCase,

    /// <summary>It asks whether something is to be granted, refused, ordered or ended.</summary>
    AsksOutcome,

    /// <summary>It asks whether somebody or something is credible, suitable, justified, sufficient.</summary>
    AsksAssessment,

    /// <summary>It asks how much in that case.</summary>
    AsksAmount,

    /// <summary>It asks for an order, points, a mark or a colour.</summary>
    AsksRanking,

    /// <summary>It asks how something will turn out.</summary>
    AsksForecast,

    /// <summary>It asks for an opinion or a recommendation.</summary>
    AsksOpinion,

    /// <summary>It wants a text whose outcome the assistant shall choose.</summary>
    LetsChoose,
}

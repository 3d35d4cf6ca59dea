namespace StaffAssistant.Core.Answering;

/// <summary>Counts what an answer shows and withholds while it is given.</summary>
internal sealed class AnswerTally(bool byModel)
{
    private bool _byModel = byModel;

    /// <summary>Statements that are shown.</summary>
    public int Shown { get; private set; }

    /// <summary>Statements that are not shown.</summary>
    public int Withheld { get; private set; }

    /// <summary>True when a model worded what is shown.</summary>
    public bool IsWordedByModel => _byModel && Shown > 0;

    /// <summary>The step, counted.</summary>
    public AnswerEvent With(AnswerEvent step)
    {
        Shown += step is AnswerEvent.StatementVerified ? 1 : 0;
        Withheld += step is AnswerEvent.StatementWithheld ? 1 : 0;
        _byModel &= step is not AnswerEvent.FellBack || Shown > 0;
        return step;
    }
}
